import type { SeedArticle } from '#db/seed/article.ts'
import { p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'galkynych-le-gaz-sous-le-desert',
  kind: 'brief',
  title: 'Galkynych : beaucoup de gaz sous le désert, et presque un seul client',
  standfirst:
    'Le gisement trouvé près de Yoloten compte parmi les plus grands du monde. Depuis 2009, le gaz que vend le Turkménistan part surtout vers l’est, par trois tubes qui finissent en Chine.',
  rubric: 'economie',
  countries: ['turkmenistan', 'chine'],
  themes: ['energie', 'corridors'],
  authors: ['service-economie'],
  published: { daysBefore: 19, at: '12:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['TM'],
      places: [
        { name: 'Galkynych', lon: 62.35, lat: 37.1, main: true },
        { name: 'Mary', lon: 61.83, lat: 37.59 },
        { name: 'Türkmenabat', lon: 63.58, lat: 39.07 },
        { name: 'Serhetabat', lon: 62.34, lat: 35.28 },
        { name: 'Achgabat', lon: 58.38, lat: 37.95 },
      ],
    },
    alt: 'Carte du Turkménistan : Galkynych dans le sud-est, entre Mary, Türkmenabat au nord-est et Serhetabat à la frontière afghane.',
    caption: 'Le gisement est à une soixantaine de kilomètres au sud de Merv, plus près de l’Afghanistan que de la capitale.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      '{tk|Galkynyş} veut dire « renaissance ». Le gisement a reçu ce nom en novembre 2011 ; les géologues, qui l’avaient annoncé cinq ans plus tôt, disaient Yoloten-Sud et Osman, avant de s’apercevoir que les deux n’en faisaient qu’un. Il s’étend sur quelque 90 kilomètres, au sud des ruines de [Merv](/articles/merv-ville-aux-mille-couches), à quatre ou cinq kilomètres de profondeur. Le gaz y est sous forte pression, chargé d’hydrogène sulfuré, un poison corrosif dont il faut le débarrasser avant de l’expédier.',
    ),
    p(
      'Combien en contient-il ? Achgabat, dont on soupçonnait les chiffres d’être flatteurs, fit venir en 2008 le cabinet britannique Gaffney, Cline & Associates. Trois ans après, de nouveaux forages lui firent plus que doubler son estimation((Ces volumes sont ceux que la roche est supposée contenir. La part que l’on pourra remonter est moindre et dépend des techniques comme des prix.)). Seul le gisement que se partagent le Qatar et l’Iran, sous le Golfe, en contiendrait davantage.',
    ),
    table(
      'Deux audits d’un même gisement',
      'Gaffney, Cline & Associates ; milliers de milliards de mètres cubes',
      ['Année', 'Hypothèse basse', 'Meilleure estimation', 'Hypothèse haute'],
      ['2008', '4', '6', '14'],
      ['2011', '13,1', '16,4', '21,2'],
    ),
    p(
      'Encore fallait-il un tube. Jusqu’en 2009, presque tout passait par la Russie, qui revendait. Le 9 avril de cette année-là, la conduite explose ; Achgabat accuse Gazprom d’avoir fermé la vanne sans prévenir, ce que Moscou nie. Le 14 décembre, quatre présidents ouvrent le gazoduc Asie centrale–Chine. De l’Amou-Daria à [Khorgos](/articles/khorgos-dostyk-ecartement-des-rails), il court sur 1 833 kilomètres à travers l’Ouzbékistan et le Kazakhstan. Une deuxième ligne suit en 2010, une troisième en 2014 ; ensemble, elles peuvent porter 55 milliards de mètres cubes par an. Galkynych y verse son gaz depuis septembre 2013 : Xi Jinping était venu pour l’inauguration, et des banques chinoises avaient prêté de quoi bâtir les usines.',
    ),
    p(
      'Ce remède contre un client unique en a fait un autre. Gazprom cesse d’acheter en 2016, puis revient en 2019, modestement ; les livraisons à l’Iran s’arrêtent le 1er janvier 2017, sur une querelle de dette. En 2018, la Chine était presque seule. Une quatrième ligne, par le Tadjikistan et le Kirghizstan, a été entamée en 2014 sans aboutir dans la décennie.',
    ),
    p(
      'Au sud, il y a le TAPI, du nom des pays à traverser : Turkménistan, Afghanistan, Pakistan, Inde. Mille huit cent quatorze kilomètres, 33 milliards de mètres cubes, un premier coup de pelle le 13 décembre 2015. Le tronçon afghan fut inauguré en février 2018 sous une république, puis de nouveau en septembre 2024, sous les talibans, entre Serhetabat et Hérat.',
    ),
  ],
}
