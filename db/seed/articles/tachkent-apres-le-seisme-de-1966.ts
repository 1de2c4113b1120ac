import type { SeedArticle } from '#db/seed/article.ts'
import { box, figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'tachkent-apres-le-seisme-de-1966',
  kind: 'news',
  title: 'Tachkent, la ville refaite après le séisme du 26 avril 1966',
  standfirst:
    'Une secousse modérée, mais presque sous les pieds : le centre de Tachkent s’effondra, et quelque 300 000 habitants perdirent leur toit. Toutes les républiques soviétiques envoyèrent des maçons, qui signèrent leurs façades.',
  rubric: 'societe',
  countries: ['ouzbekistan'],
  themes: ['villes'],
  authors: ['la-redaction'],
  published: { daysBefore: 66, at: '07:20' },
  picture: {
    spec: { draw: 'ornament', motif: 'girih', seed: 'tachkent-apres-le-seisme-de-1966' },
    alt: 'Réseau d’étoiles reliées par des rubans clairs qui se croisent.',
    caption: 'Le girih, réseau d’étoiles et de rubans, compte parmi les motifs que les mosaïstes ont agrandis à la taille d’un pignon de neuf étages.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'Un cube de pierre noire, fendu en deux. Sur une face, un cadran marque 5 h 23 ; sur l’autre, une date, le 26 avril 1966. La fissure court dans le sol jusqu’aux pieds d’un couple de bronze : la femme serre un enfant, l’homme se jette en avant pour les couvrir. Dû au sculpteur Dmitri Riabitchev, le monument a été inauguré en 1976, là où l’on situa l’épicentre, à la place d’un quartier de maisons de terre nommé Kachgarka.',
    ),
    h2('Dix secondes'),
    p(
      'La terre trembla dix à quinze secondes. Les murs de brique crue s’ouvrirent ou se couchèrent ; les immeubles récents tinrent mieux. Il y eut peu de morts, une dizaine selon les bilans le plus souvent cités, car la plupart des maisons n’avaient qu’un niveau, souvent monté sur une ossature de bois. Mais le centre était inhabitable, et des centaines de répliques, certaines violentes, empêchèrent tout l’été d’y retourner. On dormit sous la tente, dans les cours, les parcs et les rues d’une ville d’un million d’habitants.',
    ),
    figures(
      'Bilans soviétiques et catalogues sismologiques, chiffres arrondis',
      ['5,2', 'magnitude de la secousse principale'],
      ['3 à 8 km', 'profondeur du foyer'],
      ['78 000', 'familles sans abri, soit environ 300 000 personnes'],
      ['2 millions de m²', 'de logements détruits ou condamnés'],
    ),
    box(
      'Pourquoi une magnitude de 5,2 a suffi',
      'La magnitude mesure l’énergie libérée au foyer ; l’intensité, ce que subit un lieu. À 5,2, un séisme est dit modéré. Celui-ci s’est produit à quelques kilomètres sous la ville : en surface, l’intensité atteignit 8 sur une échelle qui compte douze degrés. La zone la plus ravagée ne couvrait qu’une dizaine de kilomètres carrés.',
    ),
    h2('Le chantier de toute l’Union'),
    p(
      'Leonid Brejnev et Alexis Kossyguine arrivèrent le jour même. Le nouveau chef du parti tenait sa première épreuve, et les dirigeants ouzbeks une occasion : la ville avait dans ses cartons, depuis le début de la décennie, un plan général et un projet de centre pour lesquels l’argent manquait. La réparation devint une refonte.',
    ),
    p(
      'Des trains amenèrent les ouvriers avec leurs grues et leurs panneaux. Chaque république, chaque grande ville reçut un quartier à bâtir, et l’on parla de {uz|hashar}, du nom de l’entraide par laquelle un village monte une maison. L’essentiel prit trois ans et demi. À Tchilanzar, au sud-ouest, des immeubles sortaient de terre depuis la fin des années 1950 ; c’est là, au cinquième quartier, qu’une équipe de Louhansk acheva le premier bâtiment de ce grand effort. Une plaque y célèbre l’amitié des peuples ukrainien et ouzbek. Au sud, à Sergueli, l’armée posa des maisons de bois, prévues pour dix ou quinze ans. Une avenue neuve, dite de l’Amitié des peuples, relia Tchilanzar au centre.',
    ),
    p(
      'La ville y gagna des arbres, de l’eau courante, des rues assez larges pour que rien ne s’abatte d’un trottoir sur l’autre. Elle y perdit des {uz|mahalla} entières. Ces quartiers de ruelles et de cours, où les voisins partagent les noces et les deuils, furent rasés bien au-delà des maisons fendues.',
    ),
    h2('Trois frères et des pignons aveugles'),
    p(
      'Le panneau de béton est le même de Riga à Vladivostok. Tachkent voulut le sien. Des claustras y filtrent le soleil comme les anciens treillis de bois, et des mosaïques couvrent les murs sans fenêtres. Beaucoup sont des frères Jarsky, Piotr, Nikolaï et Alexandre, nés en France dans une famille d’émigrés russes rentrée en URSS en 1947. Deux d’entre eux viennent en 1966 pour la reconstruction et se font embaucher comme artistes dans une usine de béton armé. Avec de petits carreaux, de la céramique, du verre, parfois du métal, ils composent des soleils, des grenades, des entrelacs, des cosmonautes ; on leur attribue plus de deux cents panneaux.',
    ),
    p(
      'Après 1991, des façades furent repeintes ou cachées sous des publicités. Des habitants protestèrent. En mars 2024, le gouvernement a inscrit au patrimoine national environ cent soixante mosaïques, à Tachkent pour la plupart.',
    ),
    h2('Sous la ville'),
    p(
      'Restait à prouver qu’on pouvait creuser. Le 6 novembre 1977, Tachkent ouvrit [la première ligne de métro d’Asie centrale](/articles/metro-de-tachkent-1977) : neuf stations et un peu plus de douze kilomètres, de Tchilanzar au centre, à faible profondeur, dans des ouvrages calculés pour une forte secousse. Marbre, céramique et lustres en firent un objet de fierté, qu’il était interdit de photographier jusqu’en 2018. L’académie des sciences, de son côté, avait fondé dès 1966 un institut de sismologie.',
    ),
    p(
      'La ville de terre n’a pas disparu. À l’ouest du canal Ankhor, derrière les avenues, des {uz|mahalla} ont relevé leurs murs de brique crue autour des cours et des vignes. En 2022, l’Ouzbékistan en a porté sur sa liste indicative, antichambre du patrimoine mondial.',
    ),
  ],
}
