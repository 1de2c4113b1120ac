import type { SeedArticle } from '#db/seed/article.ts'
import { p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'aralkoum-le-desert-et-le-saxaoul',
  kind: 'brief',
  title: 'L’Aralkoum, plus jeune désert du monde, se couvre de saxaoul',
  standfirst:
    'Sur le fond découvert de la mer d’Aral, Ouzbeks et Kazakhs sèment un arbuste sans feuilles apparentes, capable de tenir le sable et de vivre dans le sel. Les hectares se comptent par centaines de milliers ; les arbres debout, beaucoup moins.',
  rubric: 'environnement',
  countries: ['ouzbekistan', 'kazakhstan'],
  themes: ['climat', 'eau', 'agriculture'],
  dossier: 'mer-d-aral',
  authors: ['service-environnement'],
  published: { daysBefore: 4, at: '11:40' },
  body: [
    p(
      'Le Karakoum est le « sable noir », le Kyzylkoum le « sable rouge ». Entre les deux, il a fallu inventer un nom : Aralkoum, le sable de l’Aral. Ce désert n’existait pas en 1960. Il couvre aujourd’hui près de six millions d’hectares, soit deux fois la Belgique, dont un peu moins de la moitié au Kazakhstan et le reste au Karakalpakstan ouzbek. On y marche sur des coquillages.',
    ),
    p(
      'Sa jeunesse le rend dangereux. Un vieux désert a trié ses grains et stabilisé ses dunes ; celui-ci livre au vent une farine de sels, de limons et de résidus d’engrais et de pesticides descendus des champs pendant des décennies. Les tempêtes blanches saupoudrent les cultures et irritent les poumons bien au-delà du rivage ancien.',
    ),
    p(
      'La parade s’appelle saxaoul, {uz|saksovul} en ouzbek, {kk|сексеуіл} en kazakh. Cet arbuste tordu, au bois si dense qu’il coule dans l’eau, n’a presque pas de feuilles : ses rameaux verts font le travail. Le saxaoul noir supporte le sel, envoie ses racines à plusieurs mètres, parfois davantage, chercher l’humidité, et brise le vent à hauteur d’homme. Sous son couvert, le sable s’arrête, d’autres plantes germent, les lièvres et les renards reviennent.',
    ),
    p(
      'Les premiers semis datent de l’époque soviétique. Le changement d’échelle est récent : à partir de l’hiver 2018-2019, l’Ouzbékistan a lancé une campagne d’État, avec tracteurs, avions et militaires, et annonçait en 2024 environ 1,7 million d’hectares traités. Le Kazakhstan s’est fixé en 2021 un objectif de 1,1 million d’hectares ; il en déclarait 672 000 à la fin de 2024. On plante de préférence entre l’automne et le début du printemps, quand le sol garde un peu d’eau de fonte.',
    ),
    p(
      'Ces surfaces sont celles que l’on sème, non celles que l’on boise. Sur les limons les plus salés, la plupart des plants meurent dès le premier été. Les forestiers kazakhs évoquent un taux de survie de l’ordre de 30 %, et un semis peut être tenu pour réussi avec quelques centaines de pieds à l’hectare. D’où l’ouverture de pépinières sur place, dont une à Kazaly en 2024, pour acclimater les plants aux terres qui les attendent, et l’essai d’autres espèces, tamaris ou soudes.',
    ),
    p(
      'Le saxaoul a un autre ennemi, plus ancien que la sécheresse : c’est le meilleur bois de chauffe du désert, celui des chachliks et des fours à pain. Personne n’attend de cette forêt basse qu’elle rende [la mer disparue](/articles/mer-d-aral-comment-un-lac-a-disparu). Elle doit seulement la tenir au sol.',
    ),
  ],
}
