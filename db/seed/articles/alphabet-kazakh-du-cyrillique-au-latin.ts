import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'alphabet-kazakh-du-cyrillique-au-latin',
  kind: 'analysis',
  title: 'Le kazakh et ses alphabets : un siècle d’écritures successives',
  standfirst:
    'Entre 1912 et 1940, le kazakh s’est écrit en lettres arabes, puis latines, puis cyrilliques. Un décret de 2017 a décidé le retour au latin. Il restait à s’entendre sur les lettres, et ce fut le plus long.',
  rubric: 'societe',
  countries: ['kazakhstan'],
  themes: ['langues', 'education'],
  authors: ['service-culture'],
  published: { daysBefore: 5, at: '06:40' },
  picture: {
    spec: { draw: 'ornament', motif: 'felt', seed: 'alphabet-kazakh-du-cyrillique-au-latin' },
    alt: 'Motifs de cornes enroulées, découpés dans deux feutres de couleurs contraires.',
    caption: 'Un décor de feutre kazakh : la même corne, taillée dans une couleur puis dans l’autre, reste la même figure.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'Un Kazakh né en 1915 a pu apprendre à lire trois fois. Enfant, en lettres arabes. Adolescent, en lettres latines. À vingt-cinq ans, en cyrillique. Sa langue n’avait pas changé. Mais le journal de ses quinze ans et les lettres de son père étaient devenus illisibles pour ses propres enfants.',
    ),
    p(
      'Peu de langues ont été récrites si souvent en si peu de temps. La politique a presque toujours tranché, mais chaque alphabet a eu son savant, qui avait écouté les sons avant de tracer les signes.',
    ),
    h2('Un signe pour chaque son'),
    p(
      'Le premier s’appelle Akhmet Baïtoursynov. Né en 1872, instituteur, poète, exilé à Orenbourg par l’administration impériale, il constate que l’écriture arabe, venue avec l’islam, note mal une langue qui compte neuf voyelles. En 1912, son manuel de lecture propose une réforme. Les lettres qui ne servent qu’à l’arabe disparaissent ; les voyelles s’écrivent ; un petit signe placé devant le mot, {kk|дәйекше}, avertit que ses voyelles se prononcent toutes à l’avant de la bouche((On l’omet quand une lettre comme k, g ou e suffit à l’indiquer ; c’est le cas de « terre », de « lac » et de « soleil » dans le tableau.)). C’est tirer parti de l’harmonie vocalique, qui veut qu’un mot kazakh choisisse son timbre et s’y tienne.',
    ),
    p(
      'Cette « écriture droite », {kk|төте жазу}, gagne les écoles et les colonnes de *Qazaq*, l’hebdomadaire que Baïtoursynov dirige à Orenbourg à partir de 1913. Un congrès la confirme en 1924. Les Kazakhs de Chine s’en servent encore.',
    ),
    h2('Deux changements en onze ans'),
    p(
      'En 1926, le congrès de turcologie de Bakou recommande l’alphabet latin pour tous les peuples turcs de l’Union. Baïtoursynov y défend sans succès les lettres arabes corrigées. La décision tombe en 1929 : le latin doit hâter l’alphabétisation et rompre avec les livres de la médersa. Le réformateur, arrêté cette année-là, sera fusillé en décembre 1937.',
    ),
    p(
      'Le latin dure onze ans. Une loi du 10 novembre 1940 lui substitue le cyrillique, adapté par le linguiste Sarsen Amanjolov. Dans sa forme définitive, l’alphabet compte quarante-deux lettres, les trente-trois du russe et neuf propres au kazakh ; les emprunts au russe y gardent leur orthographe d’origine. En une génération, presque toute la bibliothèque kazakhe du siècle s’imprime ainsi.',
    ),
    table(
      'Six mots, trois écritures',
      'Alphabet arabe confirmé en 1924, latin de 1929, cyrillique de 1940 et projet latin de 2021',
      ['Français', 'Arabe réformé', 'Latin (1929)', 'Cyrillique (1940)', 'Latin (projet de 2021)'],
      ['kazakh', '{kk-Arab|قازاق}', '{kk-Latn|qazaq}', '{kk|қазақ}', '{kk-Latn|qazaq}'],
      ['langue', '{kk-Arab|ٴتىل}', '{kk-Latn|til}', '{kk|тіл}', '{kk-Latn|tıl}'],
      ['année', '{kk-Arab|جىل}', '{kk-Latn|çьl}', '{kk|жыл}', '{kk-Latn|jyl}'],
      ['terre', '{kk-Arab|جەر}', '{kk-Latn|çer}', '{kk|жер}', '{kk-Latn|jer}'],
      ['lac', '{kk-Arab|كول}', '{kk-Latn|kөl}', '{kk|көл}', '{kk-Latn|köl}'],
      ['soleil, jour', '{kk-Arab|كۇن}', '{kk-Latn|kyn}', '{kk|күн}', '{kk-Latn|kün}'],
    ),
    p(
      'Le tableau se lit aussi comme un exercice de phonétique. « Langue » et « année » s’écrivent en arabe avec la même lettre de voyelle ; seul le signe placé devant le premier mot dit que les deux sons diffèrent. La lettre {kk-Latn|y} notait dans le latin de 1929 à peu près le son du français « lune » ; celui de 2021 la réserve à une autre voyelle.',
    ),
    h2('Neuf apostrophes'),
    p(
      'L’indépendance n’a pas tranché tout de suite. Le passage au latin est annoncé en décembre 2012, puis fixé par le décret du 26 octobre 2017, signé de Noursoultan Nazarbaïev : trente-deux lettres, une transition jusqu’en 2025. Pour que le kazakh tienne sur un clavier anglais, neuf de ces lettres sont flanquées d’une apostrophe. Le nom du pays devient {kk-Latn|Qazaqstan Respy’bli’kasy}. Linguistes et internautes protestent : les mots se hérissent, les moteurs de recherche les coupent en morceaux.',
    ),
    p(
      'Le 19 février 2018, un second décret remplace les apostrophes par des accents aigus et par les groupes *sh* et *ch*. On écrit désormais {kk-Latn|Qazaqstan Respýblıkasy}. Cette version ne convainc pas davantage, et Kassym-Jomart Tokaïev, élu en 2019, la fait reprendre. En janvier 2021, la commission nationale présente un projet de trente et une lettres, proche du turc par ses trémas et ses cédilles, où chaque son retrouve un signe. Le passage, progressif, est alors prévu de 2023 à 2031. L’année 2023 s’est écoulée sans qu’un décret ait mis ce projet en vigueur.',
    ),
    h2('L’expérience des voisins'),
    p(
      'D’autres étaient partis plus tôt. L’Azerbaïdjan adopte le latin en décembre 1991. Le Turkménistan le suit en avril 1993, avec un alphabet qui emprunte d’abord ses lettres manquantes aux symboles du dollar, de la livre et du yen, avant d’y renoncer. L’Ouzbékistan se décide en septembre 1993, révise son choix dès 1995, fixe une échéance à 2000 et la repousse plusieurs fois ; trente ans plus tard, on y lisait encore le cyrillique à côté du latin. Le Kirghizstan et le Tadjikistan ont gardé le cyrillique.',
    ),
    p(
      'Au Kazakhstan, où le russe garde un usage officiel, les deux langues partagent un clavier, et beaucoup de familles passent de l’une à l’autre dans la même phrase. Hors des frontières, les Kazakhs du Xinjiang écrivent en lettres arabes, ceux de Mongolie en cyrillique. L’agence officielle Kazinform a pris ses dispositions : elle a diffusé ses dépêches en kazakh dans les trois écritures.',
    ),
  ],
}
