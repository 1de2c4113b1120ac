import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'casa-1000-ligne-electrique-montagne-plaine',
  kind: 'news',
  title: 'CASA-1000, la ligne qui veut porter l’été des montagnes au Pakistan',
  standfirst:
    'Le Kirghizstan et le Tadjikistan ont trop de courant en juillet, le Pakistan en manque. Entre eux, l’Hindou Kouch et l’Afghanistan. Conçu dans les années 2000, le projet a survécu à la chute de Kaboul ; son modèle, lui, doit compter avec des rivières moins sûres.',
  rubric: 'economie',
  countries: ['kirghizstan', 'tadjikistan', 'afghanistan'],
  themes: ['energie', 'eau', 'frontieres'],
  authors: ['service-economie'],
  published: { daysBefore: 57, at: '08:45' },
  corrections: [
    { daysBefore: 55, text: 'Une première version de cet article exprimait la capacité de la ligne en mégawattheures ; il s’agit bien de mégawatts.' },
  ],
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KG', 'TJ', 'AF', 'PK'],
      places: [
        { name: 'Sangtouda', lon: 69.05, lat: 38.05, main: true },
        { name: 'Djalal-Abad', lon: 73.0, lat: 40.93 },
        { name: 'Khodjent', lon: 69.63, lat: 40.28 },
        { name: 'Kaboul', lon: 69.17, lat: 34.53 },
        { name: 'Nowshera', lon: 71.98, lat: 34.01 },
      ],
    },
    alt: 'Carte du Kirghizstan au Pakistan : Djalal-Abad, Khodjent, Sangtouda au Tadjikistan, Kaboul et Nowshera, au sud.',
    caption: 'Le courant part de la région de Djalal-Abad, change de nature à Sangtouda et reprend sa forme première à Nowshera.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'En juillet, à Nourek, il arrive que l’eau passe à côté des turbines. Les réservoirs sont pleins, les glaciers fondent, les Tadjiks n’ont que faire d’autant d’électricité, et l’on ouvre les évacuateurs. Au même moment, à quelques centaines de kilomètres au sud, Peshawar et Lahore vivent au rythme des délestages, climatiseurs à l’arrêt par quarante degrés. L’idée de CASA-1000 est née de cette absurdité de calendrier : ce que la montagne jette en été, la plaine de l’Indus le paierait volontiers.',
    ),
    p(
      'Le nom est un sigle anglais, pour Asie centrale-Asie du Sud, et le chiffre une puissance : mille mégawatts pour le Pakistan. On y ajouta trois cents pour l’Afghanistan, d’où un total de 1 300. Approuvé par la Banque mondiale en mars 2014, le projet a été lancé en mai 2016, au Tadjikistan, en présence des dirigeants des quatre pays.',
    ),
    h2('Deux courants, quatre pays'),
    p(
      'La ligne est en réalité double. Du sud du Kirghizstan au nord du Tadjikistan, le courant voyage sous sa forme habituelle, alternative, à 500 kilovolts. À Sangtouda, une station le convertit en courant continu, qui supporte mieux les longues distances et, surtout, permet de relier des réseaux qui ne battent pas à la même cadence. Il franchit ensuite l’Hindou Kouch et traverse l’Afghanistan, avant d’être reconverti à Nowshera, près de Peshawar.',
    ),
    table(
      'Les deux tronçons de la ligne',
      'Banque mondiale ; documents du projet, longueurs arrondies',
      ['Tronçon', 'Tension et courant', 'Longueur'],
      ['Datka (Kirghizstan) – Khodjent (Tadjikistan)', '500 kV, alternatif', 'environ 480 km'],
      ['Sangtouda (Tadjikistan) – Nowshera (Pakistan)', '500 kV, continu', 'environ 770 km, dont 560 en Afghanistan'],
    ),
    p(
      'L’addition, d’environ 1,2 milliard de dollars, est partagée entre la Banque mondiale, la Banque islamique de développement, deux banques publiques européennes et d’autres bailleurs. Les contrats prévoient une vente de mai à septembre, les droits de passage devant rapporter à Kaboul quelques dizaines de millions de dollars par an.',
    ),
    figures(
      'Banque mondiale, documents du projet',
      ['1 300 MW', 'puissance de la ligne, dont 1 000 pour le Pakistan'],
      ['5 mois', 'période d’exportation prévue, de mai à septembre'],
      ['1,2 Md $', 'coût approximatif de l’ensemble'],
    ),
    h2('L’épreuve d’août 2021'),
    p(
      'Les pylônes montaient quand les talibans prirent Kaboul. La Banque mondiale suspendit ses paiements en Afghanistan, où moins d’un cinquième des pylônes était debout, alors que les équipements avaient presque tous été livrés. Au nord et au sud, le chantier continua. Le risque devint alors comptable autant que politique : trois pays finissaient de payer une ligne à laquelle manquait le milieu.',
    ),
    p(
      'En février 2024, la Banque a accepté de reprendre, à une condition : que ni les paiements de travaux ni les recettes futures ne passent par les comptes des autorités de fait. L’argent est versé hors d’Afghanistan, les travaux vérifiés par des tiers. Les équipes sont revenues sur le terrain à la fin de la même année. En 2025, les installations du Kirghizstan et du Tadjikistan étaient achevées, celle de Nowshera l’était presque, et les prêteurs envisageaient de repousser la clôture du projet à la fin de 2028.',
    ),
    h2('Et s’il n’y avait plus de surplus ?'),
    p(
      'Entre les premières études et la mise en service, deux décennies auront passé, et le calcul a vieilli. Le Kirghizstan, qui devait exporter, importe : les besoins ont grandi plus vite que les centrales, le niveau de Toktogoul baisse dans les années sèches, et Bichkek achète du courant à ses voisins pour le rendre plus tard. Il mise sur Kambarata, un grand barrage à venir. Le Tadjikistan, avec [Nourek rénové et Rogoun](/articles/nourek-rogoun-barrages-du-vakhch), est en meilleure posture l’été ; mais Rogoun, tant qu’il se remplit, retient l’eau même qu’il faudrait turbiner.',
    ),
    p(
      'À l’autre bout, le Pakistan a changé lui aussi. Il s’est doté de centrales en nombre, au point d’en payer qui ne tournent pas, et ses habitants ont couvert leurs toits de panneaux solaires chinois, qui produisent précisément l’été. Le courant des montagnes, jugé bon marché en 2014, devra se mesurer à celui-là.',
    ),
    p(
      'La ligne garde un atout que ses promoteurs d’origine mettaient moins en avant : elle peut, en principe, fonctionner dans les deux sens. L’hiver venu, il n’est pas interdit d’imaginer que le sud, qui aura du courant de reste, en envoie au nord, qui gèle. On avait tiré des câbles pour vendre l’eau de l’été. Ils serviront peut-être à passer l’hiver.',
    ),
  ],
}
