import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'canal-qosh-tepa',
  kind: 'analysis',
  title: 'Qosh Tepa, le canal afghan qui redistribue les cartes de l’Amou-Daria',
  standfirst:
    'Les talibans creusent depuis 2022 un canal de 285 kilomètres dans le nord de l’Afghanistan. Le droit de puiser au fleuve, nul ne le leur conteste sérieusement. La quantité, la manière et l’absence de tout accord inquiètent l’Ouzbékistan et le Turkménistan.',
  rubric: 'environnement',
  countries: ['afghanistan', 'ouzbekistan', 'turkmenistan'],
  themes: ['eau', 'agriculture', 'frontieres'],
  authors: ['service-international', 'service-environnement'],
  published: { daysBefore: 26, at: '06:50' },
  updated: { daysBefore: 11, at: '15:20' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['AF', 'UZ', 'TM', 'TJ'],
      places: [
        { name: 'Kaldar (prise d’eau)', lon: 67.8, lat: 37.22, main: true },
        { name: 'Mazar-e Charif', lon: 67.11, lat: 36.71 },
        { name: 'Andkhoy', lon: 65.12, lat: 36.95 },
        { name: 'Termez', lon: 67.28, lat: 37.22 },
        { name: 'Boukhara', lon: 64.42, lat: 39.77 },
      ],
    },
    alt: 'Carte du nord de l’Afghanistan : la prise d’eau de Kaldar sur l’Amou-Daria, Mazar-e Charif et Andkhoy, à l’ouest.',
    caption: 'De Kaldar à Andkhoy, le canal court parallèlement au fleuve frontière, à travers trois provinces afghanes.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Les satellites l’ont vu naître. Au printemps 2022, un point clair apparaît au sud de l’Amou-Daria, dans le district de Kaldar. Mois après mois, il s’allonge vers l’ouest, large d’une centaine de mètres, rectiligne sur des dizaines de kilomètres. À l’automne 2023, il en mesure plus de cent. Un gouvernement que presque personne ne reconnaît, privé d’aide internationale et coupé des banques, venait d’ouvrir l’un des plus grands chantiers hydrauliques de l’histoire afghane.',
    ),
    p(
      'Le canal Qosh Tepa doit atteindre 285 kilomètres, des rives du fleuve jusqu’aux abords d’Andkhoy, dans la province du Faryab, en traversant celles de Balkh et du Jowzjan. But annoncé : irriguer quelque 550 000 hectares de steppe et de désert, pour rapprocher le pays de l’autosuffisance en blé. La première tranche, longue de 108 kilomètres, a été achevée en octobre 2023 et la deuxième engagée aussitôt.',
    ),
    h2('Une vieille idée afghane'),
    p(
      'Les talibans n’ont pas inventé le projet. Il figure dans les cartons de Kaboul depuis les années 1970, quand le président Mohammad Daoud Khan voulait mettre en valeur les plaines du Turkestan afghan. Le coup d’État communiste de 1978, puis quarante ans de guerre, l’y ont laissé. À la fin des années 2010, la République soutenue par les Occidentaux l’avait ressorti et fait étudier avec un financement américain. Le régime actuel l’a repris tel quel ou presque, avec des pelleteuses, des camions et des recettes intérieures, sans ingénierie étrangère.',
    ),
    p(
      'L’argument tient en une phrase, que tout le monde comprend de Mazar à Hérat : une part de l’Amou-Daria naît des neiges de l’Hindou Kouch, et l’Afghanistan n’en a presque rien tiré, tandis que ses voisins y puisaient à pleins canaux. Après des sécheresses répétées, dans un pays où la majorité de la population vit de la terre, le chantier est sans doute ce que le pouvoir a fait de plus populaire.',
    ),
    figures(
      'Autorités afghanes ; estimations publiées par des hydrologues',
      ['285 km', 'longueur prévue du canal principal'],
      ['100 m', 'largeur approximative'],
      ['550 000 ha', 'surface à irriguer'],
      ['6 à 10 km³', 'prélèvement annuel possible, selon les estimations'],
    ),
    h2('Ce que l’aval peut perdre'),
    p(
      'De combien le fleuve baissera-t-il ? Les évaluations vont du simple au double. Elles se situent le plus souvent entre six et dix kilomètres cubes par an une fois l’ouvrage complet, soit de 15 % à 30 % du débit disponible pour l’aval selon les années et le point de mesure. Or l’Amou-Daria est un fleuve entièrement attribué : Ouzbékistan et Turkménistan s’en partagent l’essentiel par un accord de 1992, et [la mer d’Aral](/articles/mer-d-aral-comment-un-lac-a-disparu) n’en reçoit plus guère. Ce que prendra Kaboul sera pris à quelqu’un.',
    ),
    p(
      'Les plus exposés sont au bout : les riziculteurs du Khorezm, les villages du Karakalpakstan, les champs de Dachogouz au Turkménistan. Boukhara aussi, dont les canaux pompent le fleuve à grands frais. Ces provinces sont déjà celles que la sécheresse atteint en premier.',
    ),
    p(
      'À la quantité s’ajoute la manière. Le canal est taillé dans un sol sableux, sans revêtement sur la plus grande partie de son parcours. Le précédent du [Karakoum](/articles/canal-du-karakoum), creusé de même il y a soixante-dix ans, est connu : fuites, nappes qui remontent, terres qui blanchissent. À la fin de 2023, des images de satellite ont montré une vaste étendue d’eau répandue hors du nouveau lit, sans qu’on pût dire de loin s’il s’agissait d’une rupture ou d’un lâcher.',
    ),
    h2('Négocier avec qui n’existe pas'),
    p(
      'Le droit offre peu de prises. L’Afghanistan n’a pas signé les accords de 1992, auxquels on ne l’avait pas convié. Les traités frontaliers conclus avec l’URSS, en 1946 et en 1958, traitent du régime de la frontière et non du partage des volumes. Il n’est pas partie aux conventions internationales sur les cours d’eau. Restent les principes coutumiers : usage équitable, devoir de ne pas causer de dommage notable, obligation de prévenir. Encore faut-il un interlocuteur.',
    ),
    p(
      'L’Ouzbékistan a choisi de parler. En septembre 2023, à Douchanbé, le président Chavkat Mirziyoïev a mis le sujet sur la table de ses homologues, en constatant qu’un nouveau preneur d’eau était apparu et qu’il faudrait compter avec lui. Des délégations se rendent à Kaboul, proposent de l’expertise, suggèrent de bétonner. Tachkent a des moyens de persuasion : il vend à l’Afghanistan une bonne part de son électricité et projette avec lui une voie ferrée vers le Pakistan. Il a aussi des raisons de prudence, car on ne se brouille pas avec un voisin dont on espère un port.',
    ),
    p(
      'Au fond, le canal pose aux riverains une question qu’ils avaient pu remettre à plus tard. Si l’on veut faire une place à l’Afghanistan sans assécher l’aval, il faudra que chacun consomme moins, et d’abord que l’eau cesse de se perdre dans des fossés de terre. Le projet afghan n’a peut-être pas d’autre vertu diplomatique : il rend le gaspillage des autres plus difficile à défendre.',
    ),
  ],
}
