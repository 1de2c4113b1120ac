import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, steps, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'atlas-adras-ikat-ferghana',
  kind: 'news',
  title: 'Atlas et adras : dans la vallée de Ferghana, teindre avant de tisser',
  standfirst:
    'À Marguilan, les couleurs sont posées sur les fils avant que l’étoffe n’existe. D’où ces contours tremblés que les artisans comparent à des nuages. La technique a traversé la chimie, les usines et les défilés de mode.',
  rubric: 'culture',
  countries: ['ouzbekistan'],
  themes: ['arts', 'patrimoine', 'agriculture'],
  authors: ['service-culture'],
  published: { daysBefore: 75, at: '14:30' },
  corrections: [
    {
      daysBefore: 73,
      text: 'Une première version de cet article attribuait à l’adras une trame de soie : seule sa chaîne est de soie, sa trame est de coton.',
    },
  ],
  picture: {
    spec: { draw: 'ornament', motif: 'ikat', seed: 'atlas-adras-ikat-ferghana' },
    alt: 'Motif d’ikat aux bords flous : grandes amandes et rayures verticales garance, safran, turquoise et bleu nuit.',
    caption: 'Le flou n’est pas un défaut : il trahit le léger glissement des fils entre la teinture et le métier.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Le dessinateur trace au fusain, à main levée, sur des fils tendus. Pas une étoffe : des fils, des centaines, blancs, parallèles, raides comme les cordes d’une harpe couchée. Une volute, une amande, un peigne, quelques traits pour dire aux aides où serrer. Lorsqu’ils auront noué, trempé, séché, dénoué, et recommencé autant de fois qu’il y a de couleurs, le motif sera là, tout entier, avant le premier coup de navette. À Marguilan, en Ouzbékistan, on tisse un dessin déjà fait.',
    ),
    p(
      'Le monde entier appelle cela ikat, d’un verbe malais qui veut dire lier. Ici, l’on dit {uz|abrbandi}, du persan {fa|abr}, le nuage, et {fa|band}, l’attache. L’image est juste. Si serré que soit le lien, un peu de teinture s’insinue ; si adroit que soit le tisserand, les fils glissent d’un cheveu. Le contour bouge, et l’étoffe respire.',
    ),
    h2('Nouer, tremper, dénouer'),
    steps(
      'Les cocons sont ébouillantés, plusieurs brins dévidés ensemble forment la soie grège, que l’on tord et que l’on décreuse au savon.',
      'Les fils de chaîne sont ourdis en longs écheveaux, puis tendus sur un cadre où le dessinateur marque le motif.',
      'On ligature tout ce qui ne doit pas recevoir la première teinte, la plus claire, et l’on plonge dans la cuve.',
      'On détache, on relie autrement, on passe à la suivante ; jaune d’abord, rouge ensuite, bleu à froid pour finir.',
      'La chaîne, rendue à l’ordre, est montée sur le métier ; une trame unie la fixe sans se montrer.',
    ),
    p(
      'Chaque étape avait son corps de métier, souvent son quartier. Au XIXe siècle, la cuve d’indigo de Boukhara et de Samarcande était le domaine des teinturiers juifs, reconnaissables à leurs mains bleues ; le rouge et le jaune, teintures à chaud, revenaient aux Tadjiks. La garance donnait le rouge, parfois la cochenille, importée ; une dauphinelle des steppes le jaune, l’écorce de grenade et la noix de galle les tons sombres. Les premières couleurs de synthèse, dans le dernier tiers du siècle, ont tout bousculé en vingt ans.',
    ),
    table(
      'Reconnaître les étoffes',
      'Définitions usuelles des ateliers de Marguilan',
      ['Nom', 'Chaîne', 'Trame', 'Aspect'],
      ['Atlas', 'Soie', 'Soie', 'Satin brillant, glissant, à l’endroit bien marqué'],
      ['Adras', 'Soie', 'Coton', 'Plus ferme, finement côtelé, d’un éclat sourd'],
      ['Bakhmal', 'Soie, avec chaîne de poil', 'Coton ou soie', 'Velours, le plus coûteux et le plus rare'],
    ),
    h2('Un luxe qui se voyait de loin'),
    p(
      'Le grand âge de l’ikat tient en quelques décennies du XIXe siècle, entre Boukhara, Samarcande et la vallée de Ferghana. Robes de cour, tentures, doublures, layettes : l’émir distribuait des manteaux selon le rang, et l’on superposait les siens pour montrer le bord de chacun. La laize est étroite, une quarantaine de centimètres, car le tisserand lance la navette à la main. On assemble donc les lés côte à côte, sans toujours raccorder le dessin. Les collectionneurs d’Europe et d’Amérique, qui se sont disputé ces manteaux à partir des années 1970, les suspendent ouverts, comme des tableaux.',
    ),
    p(
      'La chimie, la concurrence des cotonnades russes, la collectivisation ensuite ont mis fin aux corporations. L’Union soviétique n’a pas supprimé l’atlas ; elle l’a mis en usine. Marguilan, vieille ville de soie, reçut de grands ateliers qui tournaient jour et nuit. Les motifs rétrécirent, se standardisèrent et prirent des noms d’époque ; l’un d’eux s’appelait « Kremlin ». Quelques familles continuaient chez elles, sans enseigne. Lorsque les combinats ont faibli, dans les années 1990, ce sont elles qui savaient encore.',
    ),
    h2('Le mûrier et le catalogue'),
    p(
      'La fabrique Yodgorlik, étape obligée des voyageurs, montre depuis lors la chaîne complète, du cocon au coupon. En 2017, l’Unesco a retenu le centre artisanal de Marguilan dans son registre de bonnes pratiques de sauvegarde, celui où l’on inscrit non un art, mais une façon de le transmettre : apprentis, vieux maîtres, plantes tinctoriales remises en culture. La haute couture, d’Oscar de la Renta à d’autres, a fait le reste, et l’impression numérique aussi, qui reproduit sur polyester, pour presque rien, jusqu’aux tremblements.',
    ),
    p(
      'Derrière l’étoffe, il y a un arbre. L’Ouzbékistan figure au troisième rang mondial pour la soie grège, d’après la Commission séricicole internationale, très loin derrière la Chine et l’Inde. L’élevage du ver occupe les foyers ruraux chaque printemps, un mois durant, dans les pièces que l’on vide pour lui. Il fut longtemps une corvée à quota. Les rangées de mûriers bordent toujours les champs de coton de la vallée.',
    ),
    p(
      'Pour distinguer le tissé de l’imprimé, inutile d’être expert : retournez le coin. Sur l’adras, le dessin est aussi net, ou aussi flou, d’un côté que de l’autre, puisqu’il habite le fil. Une copie n’a jamais qu’un endroit.',
    ),
  ],
}
