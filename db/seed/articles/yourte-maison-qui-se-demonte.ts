import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'yourte-maison-qui-se-demonte',
  kind: 'news',
  title: 'La yourte, architecture d’une maison qui se démonte en une matinée',
  standfirst:
    'Un treillis, des perches courbes, une couronne, du feutre : la demeure des éleveurs kirghiz et kazakhs tient debout sans clou ni poteau. Elle figure sur un drapeau et sur un blason ; elle sert aussi, chaque été, à vivre.',
  rubric: 'culture',
  countries: ['kirghizstan', 'kazakhstan'],
  themes: ['nomadisme', 'patrimoine', 'arts'],
  dossier: 'etes-nomades',
  authors: ['service-culture'],
  published: { daysBefore: 29, at: '07:45' },
  updated: { daysBefore: 9, at: '10:05' },
  picture: {
    spec: { draw: 'ornament', motif: 'felt', seed: 'yourte-maison-qui-se-demonte' },
    alt: 'Composition de feutre : un cercle central d’où rayonnent des lignes, entouré de cornes stylisées et de bandes tressées.',
    caption: 'Vue d’en dessous, la couronne de la yourte dessine une roue de lumière : c’est elle que porte le drapeau kirghiz.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'On commence par la porte. Deux montants et un linteau, calés sur l’herbe, tournés de préférence vers le levant ; puis, de part et d’autre, on déplie les treillis comme on ouvre un accordéon, on les lie entre eux, et voici un cercle. Un homme entre au milieu et lève à bout de bras, au bout d’une perche, la lourde couronne de bois. Les autres y plantent une à une les tiges courbes de la charpente. Quand la dernière est attachée, l’homme du milieu peut lâcher. Tout tient.',
    ),
    p(
      'La <<yourte|yourte>> n’a pas d’architecte, mais un calcul la traverse. La couronne pèse sur les perches, qui poussent le treillis vers l’extérieur ; une large sangle tissée, serrée à mi-hauteur, l’empêche de s’ouvrir. Compression en haut, tension autour : le principe vaut pour les grandes coupoles de pierre, à ceci près que celle-ci se range sur deux chameaux ou dans une petite camionnette. Une famille exercée la monte en quelques heures. Le vent, sur une forme ronde, ne trouve rien à saisir.',
    ),
    h2('Le squelette et la peau'),
    p(
      'Le treillis est fait de lattes de saule, légères, que l’on chauffe pour les courber et que l’on assemble par des lanières de cuir cru passées dans les trous. On l’étend plus ou moins : plus haut et plus étroit s’il pleut, plus large et plus bas sous grand vent. La taille de la demeure se compte en panneaux, quatre à six pour une famille, davantage pour un notable. Dessus viennent une natte d’herbes entourées de laine colorée, qui garde l’air et arrête la poussière, puis le feutre, en une ou plusieurs épaisseurs, enfin des cordes et des bandes. L’été, on relève le bas des feutres. La nuit, une pièce carrée, manœuvrée par une corde, ferme le sommet.',
    ),
    table(
      'Une même maison, deux vocabulaires',
      'Termes usuels en kirghiz et en kazakh',
      ['Élément', 'Kirghiz', 'Kazakh'],
      ['La maison', 'boz üy (maison grise)', 'kiiz üy (maison de feutre)'],
      ['Couronne', 'tündük', 'chanyrak'],
      ['Perches', 'uuk', 'uyk'],
      ['Treillis', 'kerege', 'kerege'],
      ['Place d’honneur', 'tör', 'tör'],
    ),
    p(
      'Le mot français est un malentendu. Dans les langues turques, {tr|yurt} désigne le lieu où l’on s’établit, la terre, parfois la patrie ; le russe l’a pris pour la tente elle-même, et nous à sa suite. Guillaume de Rubrouck, parti chez les Mongols en 1253 avec une lettre de Saint Louis, avait déjà décrit avec précision ces maisons de feutre, dont certaines voyageaient tout assemblées sur d’immenses chars. La cousine mongole a des perches droites et souvent deux poteaux ; la yourte turque cintre les siennes et s’en passe.',
    ),
    h2('Un cercle orienté'),
    p(
      'Sans cloisons, l’intérieur n’en est pas moins divisé. En entrant, la droite est le côté des femmes, avec l’eau, les ustensiles et les provisions, derrière une natte décorée. La gauche est celui des hommes : selles, harnais, outils. Au centre, le foyer ; au fond, face à la porte, le {ky|tör}, place de l’aîné ou de l’hôte, devant la pile de couvertures qui mesure la prospérité du ménage. Le sol est couvert de [tapis de feutre](/articles/chirdak-ala-kiyiz-art-du-feutre). Chacun sait où s’asseoir avant qu’on le lui dise.',
    ),
    p(
      'La fabrication aussi se partage. Aux hommes, en gros, le bois et le cuir ; aux femmes le feutre, les nattes, le tissage des bandes. C’est ce savoir, commun au Kazakhstan et au Kirghizstan, que l’Unesco a inscrit en 2014, à la demande des deux pays, au patrimoine culturel immatériel.',
    ),
    box(
      'Le sens de la couronne',
      'Le drapeau du Kirghizstan, adopté en 1992, montre un soleil à quarante rayons dont le centre est un {ky|tündük} vu de l’intérieur ; le tracé de ces rayons, d’abord ondoyant, a été redressé à la fin de 2023. Ils renvoient aux quarante tribus de [l’épopée de Manas](/articles/manas-epopee-kirghize).',
      'Le blason du Kazakhstan place au milieu un {kk|chanyrak}. En kazakh, le mot désigne aussi le foyer : la « grande couronne » est la maison paternelle, qui revient par coutume au plus jeune fils.',
    ),
    h2('Ce qui reste quand on ne part plus'),
    p(
      'L’essentiel de la vie nomade a été brisé au début des années 1930. La collectivisation et la sédentarisation forcée ruinèrent les troupeaux ; au Kazakhstan, la famine emporta, de 1931 à 1933, plus d’un million de personnes. La yourte resta aux bergers des <<sovkhoze|sovkhozes>>, puis devint décor de fête. Elle n’a pourtant jamais disparu des alpages kirghiz, où des familles montent passer l’été avec leurs bêtes, de juin à septembre, et où des voyageurs paient pour dormir.',
    ),
    p(
      'La matière a changé. La bâche double le feutre, le poêle de tôle a remplacé le foyer ouvert, un panneau solaire recharge le téléphone ; des ateliers livrent des charpentes de métal. Les usages résistent mieux. Dans bien des familles kirghizes, on dresse encore une yourte dans la cour pour veiller un mort, fût-ce au pied d’un immeuble. Le défunt y repose sous la couronne, et les parents arrivent de loin. Une maison faite pour partir : on n’a rien trouvé de plus juste.',
    ),
  ],
}
