import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'lac-sarez-barrage-d-ousoi-1911',
  kind: 'news',
  title: 'Lac Sarez : la nuit de 1911 où une montagne barra la rivière',
  standfirst:
    'Au Pamir, un séisme fit tomber deux kilomètres cubes de roche sur un village et créa le plus haut barrage de la planète. Derrière lui dort un lac plus profond que le Léman, que les géologues surveillent sans pouvoir dire s’il faut le craindre.',
  rubric: 'sciences',
  countries: ['tadjikistan'],
  themes: ['eau', 'climat'],
  authors: ['service-environnement', 'service-histoire'],
  published: { daysBefore: 70, at: '10:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['TJ', 'KG', 'AF'],
      places: [
        { name: 'Barrage d’Ousoï', lon: 72.6, lat: 38.27, main: true },
        { name: 'Khorog', lon: 71.55, lat: 37.49 },
        { name: 'Mourgab', lon: 73.97, lat: 38.17 },
        { name: 'Douchanbé', lon: 68.78, lat: 38.56 },
      ],
    },
    alt: 'Carte du Tadjikistan : le barrage d’Ousoï au milieu du Pamir, entre Khorog au sud-ouest et Mourgab à l’est.',
    caption: 'Le lac occupe la vallée du Mourgab ; en aval, la rivière prend le nom de Bartang et rejoint le Piandj à Rouchan.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le 18 février 1911, peu après onze heures du soir, la terre trembla dans le Pamir. À Khorog, où les Russes tenaient un poste, la secousse fut violente. Plus haut, dans la vallée du Mourgab, le versant de la rive droite se détacha d’un bloc et vint heurter l’autre bord. Quand le jour se leva sur le hameau de Sarez, on ne voyait qu’un nuage. Il fallut du temps avant que des hommes pussent approcher d’Ousoï, le village voisin. Il n’y avait plus de village ; à la place, un chaos de rochers haut de cinq cents mètres.',
    ),
    p(
      'La nouvelle mit environ six semaines à parvenir aux postes russes, tant les sentiers étaient détruits. Il ne restait d’Ousoï que les rares habitants qui se trouvaient ailleurs cette nuit-là.',
    ),
    h2('Un barrage sans ingénieur'),
    p(
      'Deux kilomètres cubes, au bas mot : c’est l’un des plus grands éboulements observés dans l’histoire. La digue qu’il forma culmine à quelque 567 mètres au-dessus de l’ancien fond de vallée. La tour Eiffel y disparaîtrait ; [Nourek](/articles/nourek-rogoun-barrages-du-vakhch), le plus haut ouvrage du pays, aussi. Aucun barrage au monde, naturel ou construit, ne l’égale.',
    ),
    p(
      'La rivière, arrêtée, commença de monter. Elle noya les champs, les abricotiers, puis, à l’automne, le hameau de Sarez lui-même, dont les habitants avaient eu le temps de partir et qui laissa son nom au lac. Au printemps de 1914, l’eau se fraya un passage à travers l’éboulis et jaillit en sources de l’autre côté. Le niveau ralentit sa hausse, puis se stabilisa. Depuis lors, ce que le lac reçoit l’été, le barrage le laisse à peu près filtrer : quelques dizaines de mètres cubes par seconde, sans déversoir et sans vanne.',
    ),
    figures(
      'Comité des situations d’urgence du Tadjikistan ; Banque mondiale',
      ['567 m', 'hauteur du barrage d’Ousoï'],
      ['505 m', 'profondeur maximale du lac (310 m pour le Léman)'],
      ['16 km³', 'volume d’eau retenu'],
      ['3 263 m', 'altitude du plan d’eau'],
    ),
    h2('L’éboulement a-t-il causé le séisme ?'),
    p(
      'Les sismographes de l’époque, encore jeunes, avaient enregistré la secousse jusqu’en Europe. À Pétrograd, le prince Boris Galitzine, l’un des fondateurs de la sismologie, rapprocha en 1915 les deux événements et fit le calcul inverse de celui qu’on attendait : l’énergie de la chute lui parut du même ordre que celle des ondes. La montagne, concluait-il, avait peut-être fait trembler la terre, et non le contraire. L’hypothèse occupa les meilleurs esprits pendant plus de dix ans, avant qu’une mesure plus juste de la puissance des séismes ne la ruinât. La magnitude est estimée aujourd’hui à plus de 7. La terre avait commencé.',
    ),
    p(
      'La question n’était pas oiseuse. Elle posait pour la première fois, en chiffres, celle qui revient à chaque secousse : qu’arriverait-il si le phénomène se répétait ?',
    ),
    h2('Deux scénarios, et une sirène'),
    p(
      'Le barrage cédera-t-il ? Beaucoup d’experts en doutent. Large de plusieurs kilomètres à la base, tassé depuis plus d’un siècle, il a tenu sans broncher le séisme du 7 décembre 2015, d’une magnitude supérieure à 7, dont le foyer était proche. Une étude menée pour la Banque mondiale l’a jugé stable en 2004. La filtration, pourtant, intrigue : on ne sait pas exactement par où passe l’eau, ni ce qu’elle emporte.',
    ),
    p(
      'L’autre risque est suspendu au-dessus du lac. Sur la rive droite, une masse de roche considérable se déplace lentement. Si elle tombait, elle lèverait une vague qui pourrait franchir la crête sans même rompre la digue. Elle descendrait alors le Bartang, une gorge si étroite que les villages y tiennent sur des cônes d’alluvions, à quelques mètres au-dessus de la rivière. Les simulations les plus sombres, fort discutées, prolongent la crue jusqu’à l’Amou-Daria.',
    ),
    p(
      'Faute de pouvoir vider le lac, on l’écoute. Entre 2000 et 2006, un programme international a installé des capteurs et un système d’alerte ; il s’agit de donner aux habitants de l’aval le temps de gagner une hauteur désignée, avec des vivres qu’on y entretient. L’équipement vieillissait : son remplacement a été engagé vers 2020. Une poignée de veilleurs vit sur place, ravitaillée par sentier, par bateau et par hélicoptère. L’accès est soumis à un permis.',
    ),
    p(
      'D’autres rêvent pour Sarez d’un avenir moins inquiet : une galerie qui abaisserait le niveau et produirait du courant, une conduite qui porterait cette eau très pure aux villes de la plaine. Les projets dorment. Le lac appartient depuis 2013 au parc national tadjik, inscrit au patrimoine mondial. Il est d’un bleu presque noir, long de près de soixante kilomètres, et sans plage, car les montagnes y entrent à pic. Quelque part au-dessous, il y a sans doute encore les murets d’un verger.',
    ),
  ],
}
