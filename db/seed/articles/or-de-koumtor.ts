import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'or-de-koumtor',
  kind: 'news',
  title: 'Koumtor : à 4 000 mètres, l’or, la glace et la part de l’État',
  standfirst:
    'Depuis 1997, une seule mine du Tian Chan pèse sur toute l’économie kirghize. Elle a entamé deux glaciers, pollué une rivière et usé plusieurs accords avant que Bichkek n’en devienne, en 2022, l’unique propriétaire.',
  rubric: 'economie',
  countries: ['kirghizstan'],
  themes: ['mines', 'climat'],
  authors: ['service-economie'],
  published: { daysBefore: 16, at: '07:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KG'],
      places: [
        { name: 'Koumtor', lon: 78.19, lat: 41.86, main: true },
        { name: 'Barskoon', lon: 77.6, lat: 42.16 },
        { name: 'Karakol', lon: 78.39, lat: 42.49 },
        { name: 'Naryn', lon: 76.0, lat: 41.43 },
        { name: 'Bichkek', lon: 74.59, lat: 42.87 },
      ],
    },
    alt: 'Carte du Kirghizstan : Koumtor, dans les montagnes de l’est, au sud du lac Issyk-Koul, de Barskoon et de Karakol ; Bichkek au nord-ouest.',
    caption: 'La route de la mine part du lac ; ses eaux, elles, s’en vont de l’autre côté, vers le Naryn et le Syr-Daria.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'À Barskoon, sur la rive sud de [l’Issyk-Koul](/articles/issyk-koul-lac-qui-ne-gele-pas), une route quitte les vergers d’abricotiers et monte en lacets vers un col que la neige ne lâche guère. Derrière s’ouvrent des plateaux nus, de la tourbe gelée, des rivières en tresse. Au bout, aux environs de 4 000 mètres, on a creusé dans le flanc de l’Ak-Chyïrak une fosse profonde de plusieurs centaines de mètres. La Chine est à une soixantaine de kilomètres. C’est l’une des mines d’or les plus hautes du monde, et longtemps ce fut la première entreprise du Kirghizstan.',
    ),
    p(
      'Une expédition de géophysiciens soviétiques avait repéré le gisement en 1978. Moscou, devis en main, le laissa dormir. Le 4 décembre 1992, à Toronto, la jeune république signe avec le canadien Cameco un accord qui lui réserve les deux tiers de l’affaire ; l’usine coûte quelque 450 millions de dollars et la production commerciale commence au printemps 1997.',
    ),
    figures(
      'Centerra Gold ; autorités kirghizes ; chiffres arrondis',
      ['357 t', 'd’or produites de 1997 à la fin de 2017'],
      ['17 t', 'd’or produites en 2020'],
      ['8 %', 'du produit intérieur brut kirghiz en 2016'],
      ['23 %', 'de la production industrielle du pays, la même année'],
    ),
    h2('Le camion du 20 mai 1998'),
    p(
      'Pour séparer l’or du minerai broyé, on le dissout dans du cyanure, qu’il faut faire monter par la route. Le 20 mai 1998, un camion verse au-dessus de Barskoon. Environ 1,7 tonne de cyanure de sodium tombe dans la rivière, où les villageois puisent pour boire et pour arroser. Ils ne sont prévenus qu’au bout de cinq heures. Des centaines de personnes se font soigner ; plusieurs morts sont attribuées à l’accident, et aussitôt contestées.',
    ),
    p(
      'Venus une semaine plus tard à la demande de l’Organisation mondiale de la santé, des experts néerlandais ne trouvèrent plus de concentrations dangereuses. La colère dura davantage que le poison. L’exploitant versa à l’État environ 4,5 millions de dollars. Les habitants, eux, plaidaient encore vingt-deux ans après : en août 2020, un tribunal de Bichkek accordait à chacun des plaignants encore en vie 400 000 soms, moins de 6 000 dollars.',
    ),
    h2('Deux glaciers dans la fosse'),
    p(
      'Le filon plonge sous deux glaciers, le Davydov et le Lysyi. On a donc enlevé la glace à la pelle mécanique, comme une roche de plus, et l’on a longtemps déposé les déblais sur ce qu’il en restait, en tas atteignant 180 mètres. La glace est un fluide lent ; chargée, elle coule plus vite. Des chercheurs de l’université de Durham, en comparant quinze années d’images de satellite, ont établi en 2015 que les fronts avaient avancé, l’un de 1,2 kilomètre, l’autre de 3,2, et que le Davydov avait progressé jusqu’à 350 mètres par an. Alors que presque tous les glaciers de la région reculent, [ceux du Pamir](/articles/glacier-fedtchenko-vanch-yakh-fonte-du-pamir) compris, ceux-là marchaient sur les bâtiments de la mine.',
    ),
    p(
      'En novembre 2017, le Parlement a modifié le code de l’eau pour rendre l’opération légale, au bénéfice de ces deux glaciers et d’aucun autre. Non loin, une menace plus discrète grandit : retenu par une moraine qui contient de la glace, le lac Petrov a doublé de surface en trois décennies, d’après une étude publiée en 2009, à mesure que recule le glacier du même nom. Le bassin où s’accumulent les boues de l’usine se trouve à l’aval. L’eau de ces vallées ne descend pas vers l’Issyk-Koul. Elle rejoint le Naryn, qui devient [le Syr-Daria](/articles/amou-daria-syr-daria-qui-donne-qui-boit).',
    ),
    h2('Trois révolutions, un actionnaire'),
    p(
      'La république avait échangé en 2004 ses deux tiers de la mine contre une part minoritaire de Centerra Gold, société que Cameco plaçait à la Bourse de Toronto. Un accord de 2009 porta cette part à un tiers ; elle s’était réduite à 26 % à la fin. Beaucoup de Kirghiz y virent un marché de dupes. À chaque chute de président, en 2005, en 2010, en 2020, la nationalisation revint à l’ordre du jour, avec les barrages sur la route et les commissions d’enquête.',
    ),
    p(
      'En 2021, elle eut lieu. Au début de mai, les députés adoptent en un seul jour une loi qui permet de placer une concession sous administration extérieure ; un tribunal condamne la filiale à plus de 3 milliards de dollars pour avoir déposé ses déblais sur la glace ; le 17, l’État prend les commandes. Centerra réplique par l’arbitrage international et, à New York, en plaçant ses filiales sous la protection du droit des faillites.',
    ),
    p(
      'L’affaire se règle le 4 avril 2022 et s’exécute le 29 juillet. Le Kirghizstan rend ses 77,4 millions d’actions, que Centerra annule, et reçoit la totalité de Koumtor, avec quelques dizaines de millions de dollars. Les procès s’éteignent sans que personne ait reconnu de faute. L’État kirghiz devient aussi responsable de tout ce qui se trouve là-haut : la fosse, la digue, les stériles. Le fonds destiné à remettre un jour la montagne en état, environ 53 millions de dollars, a changé de mains avec le reste.',
    ),
  ],
}
