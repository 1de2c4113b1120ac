import type { SeedArticle } from '#db/seed/article.ts'
import { p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'norouz-nouvel-an-de-mars',
  kind: 'brief',
  title: 'Norouz, le nouvel an de mars que le calendrier soviétique n’a pas effacé',
  standfirst:
    'Du Bosphore aux confins de la Mongolie, des centaines de millions de personnes fêtent l’équinoxe de printemps. Les plats, les jeux et les noms changent d’un pays à l’autre ; l’instant, lui, se calcule à la seconde.',
  rubric: 'societe',
  countries: ['tadjikistan', 'iran', 'ouzbekistan'],
  themes: ['patrimoine'],
  authors: ['la-redaction'],
  published: { daysBefore: 240, at: '07:00' },
  body: [
    p(
      'L’année commence quand le Soleil franchit l’équateur céleste. En Iran, on attend cette seconde exacte, en pleine nuit s’il le faut, autour d’une nappe où sept choses portent un nom en *s* : l’ail, la pomme, le vinaigre, le blé germé, le sumac… Ailleurs, on se contente du 21 mars. Partout le mot est le même, à une voyelle près : {fa|Norouz}, le « jour nouveau », Navrouz à Tachkent et à Douchanbé, Naouryz à Astana, Noorouz à Bichkek.',
    ),
    p(
      'La fête est antérieure à l’islam. On la rattache à l’Iran ancien et au zoroastrisme ; les poètes en attribuent l’invention à Djamchid, roi de légende. En 1079, une commission d’astronomes à laquelle appartenait Omar Khayyam régla sur l’équinoxe le calendrier du sultan Malik Chah. Le calendrier iranien d’aujourd’hui en garde le principe. Il dérive moins que le nôtre.',
    ),
    p(
      'En Ouzbékistan et au Tadjikistan, le plat du jour n’est pas un mets, mais une veillée. Le soumalak se fait de blé germé, de farine, d’huile et d’eau, cuits dans un chaudron du soir au matin. Les femmes se relaient pour tourner la spatule, chantent, racontent, et glissent au fond quelques cailloux qui empêchent la pâte d’attacher ; qui en trouve un dans son bol forme un vœu. Les Kazakhs préparent une soupe à sept ingrédients, le {kk|naouryz-köjé}. Au Tadjikistan, les enfants vont de porte en porte avec les premières fleurs, et l’on joue au <<bozkachi|bozkachi>> sur les prés encore boueux.',
    ),
    p(
      'Le pouvoir soviétique y vit un reste de religion, à tort ou par prudence. Norouz quitta les calendriers officiels, non les cours des maisons. La perestroïka le rendit : Almaty le célébra publiquement en 1988, et les nouveaux États en firent un jour férié. Il avait un mérite rare, celui de n’appartenir à aucune mosquée, ni à aucun parti. En Afghanistan, les talibans l’ont de nouveau retiré des fêtes légales après 2021.',
    ),
    p(
      'L’Unesco l’a inscrit au patrimoine immatériel en 2009, à la demande de sept pays que d’autres ont rejoints. Depuis 2010, le 21 mars est aussi, pour les Nations unies, la Journée internationale de Norouz.',
    ),
    p(
      'En Iran, le treizième jour, on sort de chez soi : rester porterait malheur. On pique-nique, et l’on jette à la rivière le blé germé de la nappe. L’année peut alors se mettre à vieillir.',
    ),
  ],
}
