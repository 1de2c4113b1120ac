import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'oulough-beg-observatoire-samarcande',
  kind: 'analysis',
  title: 'Oulough Beg, le prince qui mesurait le ciel depuis une colline de Samarcande',
  standfirst:
    'Petit-fils de Tamerlan, il régna mal et observa bien. Son observatoire a disparu après sa mort, en 1449 ; il en reste un arc de pierre enfoui, un catalogue de mille dix-huit étoiles et des tables que l’Europe imprimait encore deux siècles plus tard.',
  rubric: 'sciences',
  countries: ['ouzbekistan'],
  themes: ['espace', 'patrimoine', 'education'],
  dossier: 'samarcande-et-les-savants',
  authors: ['service-histoire'],
  published: { daysBefore: 18, at: '10:30' },
  picture: {
    spec: {
      draw: 'chart',
      form: 'bar',
      title: 'Quatre grands catalogues d’étoiles avant le télescope, ou sans lui',
      unit: 'étoiles',
      source: 'Almageste, Zij-i Sultani, catalogues de Tycho Brahe et d’Hevelius',
      labels: ['Ptolémée, IIe siècle', 'Oulough Beg, 1437', 'Tycho Brahe, 1598', 'Hevelius, 1690'],
      series: [{ name: 'Étoiles', points: [1022, 1018, 1004, 1564] }],
    },
    alt: 'Graphique en barres : 1 022 étoiles chez Ptolémée, 1 018 chez Oulough Beg, 1 004 chez Tycho Brahe, 1 564 chez Hevelius.',
    caption: 'Le catalogue de Samarcande compte à peu près autant d’étoiles que celui de Ptolémée, mais presque toutes y sont de nouveau mesurées.',
    credit: 'Graphique : Transcaspienne, d’après les catalogues cités',
  },
  body: [
    p(
      'En 1908, un archéologue autodidacte, Vassili Viatkine, cherche dans de vieux actes de propriété la trace d’un bâtiment que plus personne ne sait situer. Un document le conduit sur une butte au nord-est de Samarcande. Il creuse, et trouve une tranchée taillée dans la roche, où plongent deux parapets courbes revêtus de marbre et gravés de degrés. C’était le bas du plus grand instrument d’astronomie de son temps.',
    ),
    p(
      'Son maître s’appelait Mohammed Taraghaï. Né en 1394 à Soltaniyeh, en Perse, dans les bagages d’une campagne de son grand-père Tamerlan, il reçut très tôt le surnom d’Oulough Beg, « le grand prince ». Il a quinze ans lorsque son père, Chah Rokh, qui règne à Hérat, lui confie Samarcande. L’armée l’intéresse peu. Les nombres, beaucoup.',
    ),
    h2('Un arc de quarante mètres de rayon'),
    p(
      'Dans les années 1420, après avoir ouvert sa [médersa sur le Registan](/articles/samarcande-registan-trois-medersas), Oulough Beg fait élever un cylindre de brique de trois étages, large de près de cinquante mètres. Dans son axe, exactement sur le méridien, court un arc de cercle dont la moitié inférieure s’enfonce sous terre. Le Soleil, à midi, y projette une tache de lumière par une ouverture haut placée ; on lit sa hauteur sur la graduation. Le raisonnement est d’artisan : plus l’instrument est grand, plus la division est fine. Avec quarante mètres de rayon, un degré occupe environ soixante-dix centimètres, et une minute d’arc plus d’un centimètre.',
    ),
    figures(
      'Dimensions restituées d’après les fouilles ; Zij-i Sultani, 1437',
      ['40 m', 'de rayon environ pour l’arc du méridien'],
      ['1 018', 'étoiles au catalogue'],
      ['23° 30′ 17″', 'inclinaison de l’écliptique mesurée à Samarcande'],
    ),
    p(
      'Un tel lieu demandait des savants. Qazi-zadeh Roumi venait d’Anatolie, Djamchid al-Kachi de Kachan, en Perse. Ce dernier, en 1424, calcule le rapport de la circonférence au diamètre avec seize décimales exactes, record qui tiendra plus d’un siècle et demi. Ses lettres à son père, conservées, décrivent un prince qui discute les démonstrations au milieu de ses étudiants, admet d’être contredit et veut des réponses nettes. Après la mort d’al-Kachi, en 1429, puis celle de Qazi-zadeh, un plus jeune, Ali Qouchtchi, « le fauconnier », mène l’ouvrage à son terme.',
    ),
    h2('Les tables du sultan'),
    p(
      'Ce terme a un titre, {fa|Zij-i Sultani}, « les tables du sultan », et une date, 1437. On y trouve la chronologie des calendriers, des tables de sinus calculées de minute en minute, les mouvements des planètes et le catalogue d’étoiles. Depuis Ptolémée, au IIe siècle, les astronomes recopiaient ses positions en les décalant pour tenir compte de la précession. Samarcande regarde de nouveau. Seules vingt-sept étoiles trop basses sur l’horizon y sont empruntées au catalogue plus ancien d’al-Soufi.',
    ),
    p(
      'La durée de l’année donne une idée de l’entreprise. L’année sidérale, que Samarcande appelait l’année des étoiles, est le temps que met le Soleil à revenir devant la même étoile. Oulough Beg se trompe d’une minute sur plus d’un demi-million.',
    ),
    table(
      'La longueur de l’année sidérale',
      'Valeurs attribuées à Thabit ibn Qourra ; Zij-i Sultani ; De revolutionibus ; valeur actuelle arrondie à la seconde',
      ['Auteur', 'Date', 'Durée', 'Écart'],
      ['Thabit ibn Qourra (Bagdad)', 'IXe siècle', '365 j 6 h 9 min 12 s', '+ 2 s'],
      ['Oulough Beg (Samarcande)', '1437', '365 j 6 h 10 min 8 s', '+ 58 s'],
      ['Copernic (Frombork)', '1543', '365 j 6 h 9 min 40 s', '+ 30 s'],
      ['Valeur actuelle', '–', '365 j 6 h 9 min 10 s', '–'],
    ),
    p(
      'Le tableau corrige deux légendes. Samarcande n’a pas donné la meilleure valeur jamais obtenue avant l’âge moderne : Bagdad avait fait mieux, un peu par bonheur. Copernic, cent ans plus tard, ne réduit l’erreur du prince que de moitié. La grandeur d’Oulough Beg est dans la méthode : une équipe, un programme de longue durée, des instruments construits pour une question.',
    ),
    h2('La tête du prince'),
    p(
      'En 1447, Chah Rokh meurt. Oulough Beg hérite d’un empire qu’il ne sait pas tenir. Deux ans plus tard, vaincu par son propre fils Abd al-Latif, il obtient de partir en pèlerinage pour La Mecque ; il est décapité à quelques lieues de la ville. En 1941, la mission soviétique qui ouvrit les tombes du Gour-Émir trouva le squelette du savant, enseveli dans ses vêtements comme un martyr, la tête séparée du corps. L’anthropologue Mikhaïl Guerassimov en tira un visage.',
    ),
    p(
      'L’observatoire ne survécut guère. La brique servit ailleurs. Mais Ali Qouchtchi avait emporté les tables, et finit ses jours à Istanbul, à la cour de Mehmed II. De copie en copie, elles atteignirent Oxford, où Thomas Hyde imprima le catalogue en 1665 ; à Paris, Louis-Amélie Sédillot traduisit l’introduction du *Zij* au milieu du XIXe siècle. Hevelius, dans une gravure publiée en 1690, assoit Oulough Beg à la table des grands astronomes, auprès de Ptolémée et de Tycho Brahe. Aucun de ses contemporains de Samarcande n’aurait parié que, de tout l’héritage de Tamerlan, ce serait la part la mieux conservée.',
    ),
  ],
}
