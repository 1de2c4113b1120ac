import type { SeedArticle } from '#db/seed/article.ts'
import { box, chart, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'envois-d-argent-des-migrants',
  kind: 'analysis',
  title: 'Ce que rapportent les absents : l’argent des migrants d’Asie centrale',
  standfirst:
    'Selon les années, les envois venus surtout de Russie valent du tiers à la moitié du produit intérieur brut tadjik. Ils paient la farine, le toit et la noce, et dépendent d’un cours de change et d’un permis que d’autres délivrent.',
  rubric: 'economie',
  countries: ['tadjikistan', 'kirghizstan', 'ouzbekistan', 'russie'],
  themes: ['demographie'],
  authors: ['service-economie'],
  published: { daysBefore: 34, at: '06:50' },
  picture: {
    spec: {
      draw: 'chart',
      form: 'bar',
      title: 'Les envois des migrants en 2024',
      unit: 'pour cent du produit intérieur brut, valeurs arrondies',
      source: 'Banque mondiale, rapport de 2025',
      labels: ['Tadjikistan', 'Kirghizstan', 'Ouzbékistan'],
      series: [{ name: 'Part du PIB', points: [45, 24, 14] }],
    },
    alt: 'Trois barres de hauteur décroissante : les envois des migrants valent 45 % du PIB au Tadjikistan, 24 % au Kirghizstan, 14 % en Ouzbékistan.',
    caption: 'En 2024, l’argent des absents valait 45 % du produit intérieur brut au Tadjikistan, 24 % au Kirghizstan et 14 % en Ouzbékistan.',
    credit: 'Graphique : Transcaspienne, d’après la Banque mondiale',
  },
  body: [
    p(
      'La première source de devises du Tadjikistan n’est ni l’aluminium, ni le coton, ni l’électricité. Elle se trouve à trois mille kilomètres de Douchanbé, sur les chantiers, dans les entrepôts et derrière les étals des villes russes. Elle revient par virement, quelques centaines de dollars à la fois, dans des bourgs où il reste surtout des femmes, des enfants et des vieillards. La Banque mondiale l’évaluait pour 2024 à 45 % du produit intérieur brut, la plus forte proportion du monde.',
    ),
    p(
      'Le Kirghizstan et l’Ouzbékistan vivent la même chose à moindre dose. D’après la même étude, publiée en 2025, plus de huit migrants tadjiks et kirghiz sur dix étaient en Russie. Les Ouzbeks se dispersent un peu plus : 57 % y travaillaient, 15 % avaient choisi le Kazakhstan. Partir double le salaire, parfois le triple.',
    ),
    h2('Une rente qui suit le rouble'),
    chart({
      form: 'bar',
      title: 'Les envois d’argent au Tadjikistan et au Kirghizstan',
      unit: 'pour cent du produit intérieur brut',
      source: 'Banque mondiale, notes de 2011 à 2023 et rapport de 2025 ; estimations publiées à ces dates, arrondies, depuis révisées pour certaines',
      labels: ['2010', '2013', '2018', '2021', '2022', '2024'],
      series: [
        { name: 'Tadjikistan', points: [31, 49, 32, 34, 51, 45] },
        { name: 'Kirghizstan', points: [21, 32, 35, 33, 31, 24] },
      ],
    }),
    p(
      'Il faut lire ces chiffres de loin. Les statisticiens ne voient pas les billets rapportés dans une doublure ; ils prennent parfois pour un salaire le virement d’un commerçant, et corrigent leurs séries d’une année sur l’autre. Le mouvement, lui, est net : ce revenu gagné en roubles se compte à l’arrivée en dollars. Au dernier trimestre de 2014, quand le pétrole et les sanctions font plonger la monnaie russe, les Tadjiks envoient, en roubles, près de 8 % de plus qu’un an auparavant ; leurs familles reçoivent, en dollars, plus d’un quart de moins.',
    ),
    p(
      'L’inverse advint en 2022. Après l’invasion de l’Ukraine, les économistes annonçaient l’effondrement des transferts. Ils atteignirent des records, parce que le rouble se raffermit, que l’argent liquide passa par les banques, et que des Russes fuyant la mobilisation emmenèrent leurs économies à Tachkent ou à Bichkek. La Banque mondiale, qui avait prédit la chute, mesura cette année-là 51 % du produit intérieur brut au Tadjikistan et 21 % en Ouzbékistan.',
    ),
    h2('Des papiers inégaux'),
    p(
      'Les citoyens des trois pays entrent en Russie sans visa. Le droit d’y travailler est une autre affaire, et sépare depuis 2015 des voisins de dortoir. En janvier, Moscou remplace les quotas par une patente, que le migrant achète et renouvelle lui-même. En août, le Kirghizstan rejoint l’Union économique eurasiatique, dont les travailleurs circulent librement.',
    ),
    box(
      'Deux régimes pour un même chantier',
      '**Avec la patente** (Tadjiks, Ouzbeks) : demande dans les trente jours de l’arrivée, visite médicale, empreintes, examen de langue russe, d’histoire et de droit. L’impôt se paie d’avance, chaque mois, à un tarif que fixe la région ; on ne travaille que dans celle-ci.',
      '**Avec l’Union** (Kirghiz, depuis le 12 août 2015) : le contrat suffit. Sa durée règle le séjour du salarié et de sa famille. Depuis le 1er janvier 2021, les années cotisées dans un pays membre comptent pour la retraite.',
    ),
    p(
      'Aucun des deux régimes ne protège du soupçon. L’attentat du Crocus City Hall, près de Moscou, le 22 mars 2024, dont les exécutants présumés étaient tadjiks, fut suivi de rafles, d’expulsions et d’une série de lois. Depuis le 5 février 2025, un étranger sans titre valable est inscrit sur un registre des « personnes contrôlées » : il ne peut plus conduire, ni se marier, ni disposer librement de son compte. Le ministère russe de l’intérieur y comptait 685 000 noms dès le mois de mars.',
    ),
    h2('La farine, le toit, la noce'),
    p(
      'À quoi sert cet argent ? À vivre, d’abord. Les enquêtes placent en tête la nourriture, les vêtements, les soins ; viennent ensuite la maison, que l’on bâtit par étages, d’un retour à l’autre, les fêtes de famille, les études. Peu va aux machines ou aux boutiques. L’effet sur la pauvreté est massif. Parmi les familles kirghizes dont un membre est parti, moins d’une sur dix est pauvre ; sans les envois, ce serait plus de la moitié, selon la Banque mondiale. En Ouzbékistan, le taux de pauvreté passerait de moins de 10 % à près de 17 %.',
    ),
    p(
      'La noce inquiète les gouvernements, qui la jugent ruineuse. Le Tadjikistan a légiféré dès juin 2007, puis durci le texte dix ans plus tard : nombre d’invités plafonné, banquet limité à trois heures, amende pour qui déborde. Rien n’indique que les jeunes gens partent moins. Une dot et un logement restent, dans bien des villages, la raison de prendre le premier billet.',
    ),
    p(
      'Cette manne a son revers. Des économistes ont observé que, dans les foyers tadjiks qui en bénéficient, on travaille moins souvent sur place, et moins d’heures. Les États s’en accommodent. Ils ne prélèvent presque rien sur les virements, mais taxent ce que ceux-ci achètent, et dont l’essentiel vient du dehors : le blé kazakh, les voitures d’occasion, les téléphones chinois. Une part du budget de Douchanbé se gagne ainsi, par la douane, sur les échafaudages de Moscou.',
    ),
  ],
}
