import type { SeedArticle } from '#db/seed/article.ts'
import { box, h2, p, table } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'samarcande-registan-trois-medersas',
  kind: 'news',
  title: 'À Samarcande, le Registan ou l’art de faire dialoguer trois médersas',
  standfirst:
    'La place la plus célèbre d’Asie centrale passe pour un ensemble d’un seul jet. Deux siècles et demi séparent pourtant sa première pierre de la dernière, et une bonne part de ce que l’on y admire doit aux restaurateurs du XXe siècle.',
  rubric: 'culture',
  countries: ['ouzbekistan'],
  themes: ['patrimoine', 'villes', 'arts'],
  dossier: 'samarcande-et-les-savants',
  authors: ['service-culture'],
  published: { daysBefore: 5, at: '08:00' },
  picture: {
    spec: { draw: 'ornament', motif: 'tiles', seed: 'samarcande-registan-trois-medersas' },
    alt: 'Composition de carreaux géométriques bleus, turquoise et safran, dans l’esprit des façades du Registan.',
    caption: 'Brique nue, bleu et turquoise : trois couleurs suffisent, de loin, à reconnaître Samarcande.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Il faut entrer sur la place à pied, par le sud, le seul côté qu’elle laisse ouvert. À gauche, à droite, au fond, trois portails immenses se renvoient la lumière. Le matin, elle prend les étoiles de gauche ; le soir, les fauves de droite. Rien n’est symétrique si l’on mesure ; tout paraît l’être si l’on regarde.',
    ),
    p(
      'Le nom est modeste. {fa|Registan} désigne en persan un lieu de sable, celui, dit-on, qu’un ancien canal déposait là. Toutes les villes de la région avaient le leur : une esplanade devant la citadelle ou le bazar, où l’on vendait, proclamait, exécutait. Celui de Samarcande fut d’abord un marché au croisement des rues qui menaient aux portes de la ville. Sous Tamerlan, à la fin du XIVe siècle, aucun des monuments actuels n’existait.',
    ),
    h2('Une école d’abord'),
    p(
      'C’est son petit-fils, Oulough Beg, qui donne le ton. Gouverneur de Samarcande et [astronome](/articles/oulough-beg-observatoire-samarcande), il fait bâtir entre 1417 et 1420 une médersa, collège où l’on enseigne le droit et la théologie et où, sous son patronage, les mathématiques ont leur place. Une cour carrée, des cellules d’étudiants sur deux étages, une mosquée, des salles de cours aux angles. Le décor de l’immense portail est semé d’étoiles à cinq, huit ou dix branches : une géométrie savante, que l’on a volontiers lue comme le ciel du prince.',
    ),
    p(
      'En face, Oulough Beg avait élevé un couvent de soufis à la coupole énorme ; au nord, un caravansérail. Tous deux étaient en ruine deux siècles plus tard, lorsque le maître de la ville, Yalangtouch Bahadour, décida de refaire la place. Sa première médersa, bâtie de 1619 à 1636 sur les restes du couvent, répond à la plus ancienne comme un reflet. Les architectes de la région ont un mot pour ce procédé, {uz|koch}, la paire : deux édifices qui se regardent de part et d’autre d’une rue ou d’une place.',
    ),
    p(
      'Le reflet, pourtant, prend des libertés. Au tympan du portail, deux fauves rayés poursuivent des cerfs, chacun portant sur le dos un soleil à visage humain. Tigres ou lions ? Le nom a tranché, {fa|Chir-Dor}, « qui porte des lions », malgré les rayures. L’image d’êtres vivants sur la façade d’une école coranique surprend toujours ; on l’a expliquée par de vieux symboles solaires ou par l’orgueil du commanditaire, sans certitude.',
    ),
    table(
      'Trois médersas, trois moments',
      'Dates de construction généralement admises',
      ['Édifice', 'Côté de la place', 'Construction', 'Commanditaire'],
      ['Oulough Beg', 'Ouest', '1417–1420', 'Oulough Beg, prince timouride'],
      ['Chir-Dor', 'Est', '1619–1636', 'Yalangtouch Bahadour'],
      ['Tilla-Kari', 'Nord', '1646–1660', 'Yalangtouch Bahadour'],
    ),
    p(
      'Restait le fond. La troisième médersa, Tilla-Kari, « la dorée », ferme la place au nord à partir de 1646. Elle est plus longue et plus basse que ses aînées, pour ne pas les écraser, et sert aussi de grande mosquée : celle de Bibi Khanoum, bâtie par Tamerlan, tombait déjà en morceaux. L’intérieur justifie le nom. Sur un fond bleu, des rinceaux en léger relief couverts de feuilles d’or, technique appelée {uz|kundal}, mettent la richesse là où on ne l’attend plus, de l’autre côté d’une porte.',
    ),
    h2('Ce que l’on voit n’a pas toujours été là'),
    p(
      'Le XVIIIe siècle faillit tout emporter. Guerres, famines et séismes vidèrent Samarcande ; les médersas perdirent des coupoles, leur étage supérieur, des pans entiers de céramique. Lorsque George Curzon, futur vice-roi des Indes, y passe en 1888, il y reconnaît « la plus noble place publique du monde », et il précise : même en ruine.((Dans « Russia in Central Asia in 1889 », Londres, 1889. Nous traduisons.)) La ville était russe depuis vingt ans, et le chemin de fer venait de l’atteindre.',
    ),
    p(
      'La réparation a occupé tout le XXe siècle. Un minaret de la médersa d’Oulough Beg penchait dangereusement ; en 1932, on le redressa d’un bloc, d’après un projet de Vladimir Choukhov, l’ingénieur de la tour de radio de Moscou. Les façades furent recomposées carreau par carreau. La coupole turquoise de Tilla-Kari, qui signe aujourd’hui toutes les photographies, est une création des restaurateurs soviétiques : on doute que les bâtisseurs du XVIIe siècle aient jamais achevé la leur.',
    ),
    box(
      'Brique et émail',
      'La brique vernissée alternée avec la brique nue couvre les grandes surfaces et y écrit, en lettres anguleuses, des noms sacrés : on parle de {fa|bannaï}, le travail du maçon.',
      'La mosaïque de faïence, découpée pièce à pièce, est réservée aux portails. La majolique, carreau peint de plusieurs couleurs puis cuit, se répand ensuite : plus rapide, et moins chère.',
    ),
    h2('Une scène sans école'),
    p(
      'Les étudiants sont partis avec les premières décennies soviétiques. Leurs cellules abritent des boutiques, et la place sert de scène : depuis 1997, un festival de musiques, Charq Taronalari, l’occupe un été sur deux. Depuis 2001, elle appartient avec la ville ancienne à la liste du patrimoine mondial. L’inscription, qui parle d’un « carrefour de cultures », vise toute une cité. L’Unesco s’est inquiétée depuis de ce que l’on y construit ou démolit à l’entour.',
    ),
    p(
      'C’est peut-être la leçon des trois portails. Aucun des bâtisseurs n’a cherché à faire oublier le précédent : chacun a mesuré ce qui était là, puis ajouté sa phrase. Les aménageurs d’à côté pourraient relire.',
    ),
  ],
}
