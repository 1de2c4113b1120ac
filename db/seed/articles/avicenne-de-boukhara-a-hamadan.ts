import type { SeedArticle } from '#db/seed/article.ts'
import { h2, map, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'avicenne-de-boukhara-a-hamadan',
  kind: 'analysis',
  title: 'Avicenne, de Boukhara à Hamadan : une vie de savant en fuite',
  standfirst:
    'Médecin à seize ans, ministre à trente-cinq, prisonnier, déguisé en derviche, mort en campagne : l’auteur du Canon a écrit sur les routes l’un des manuels les plus longtemps étudiés de l’histoire. Trois pays au moins le revendiquent.',
  rubric: 'sciences',
  countries: ['ouzbekistan', 'iran'],
  themes: ['education', 'patrimoine'],
  dossier: 'samarcande-et-les-savants',
  authors: ['service-histoire'],
  published: { daysBefore: 48, at: '11:00' },
  picture: {
    spec: { draw: 'ornament', motif: 'girih', seed: 'avicenne-de-boukhara-a-hamadan' },
    alt: 'Entrelacs géométriques d’étoiles et de polygones bleu lapis et turquoise, tracés comme sur une page de manuscrit.',
    caption: 'Le Canon fut copié, commenté et enluminé de Boukhara à Tolède avant d’être imprimé à Milan, en 1473.',
    credit: 'Transcaspienne',
  },
  body: [
    p(
      'Le jeune homme a lu quarante fois la *Métaphysique* d’Aristote ; il la sait par cœur et n’y entend rien. Un après-midi, au marché des libraires de Boukhara, un courtier insiste pour lui vendre un petit volume à trois dirhams. C’est un commentaire d’al-Farabi. Il rentre, lit, comprend tout d’un coup et, le lendemain, donne l’aumône aux pauvres. L’anecdote vient de lui : Avicenne dicta le récit de sa jeunesse à son disciple al-Djouzdjani, qui écrivit la suite. Peu de savants médiévaux nous sont connus d’aussi près, et peu avaient d’eux-mêmes une meilleure opinion.',
    ),
    h2('La bibliothèque des Samanides'),
    p(
      'Abou Ali al-Houssaïn ibn Sina naît en 980 dans un bourg voisin de Boukhara, Afchana. Son père, venu de Balkh, administre un domaine pour les Samanides, dynastie persane dont la capitale rivalise alors avec Bagdad. À dix ans, l’enfant connaît le Coran ; un marchand de légumes lui apprend le calcul indien ; il dépasse bientôt le maître engagé pour la logique. La médecine, assure-t-il, n’est pas une science difficile. Vers dix-sept ans, il est appelé au chevet de l’émir Nouh ibn Mansour et demande pour récompense l’entrée de la bibliothèque du palais. Il y trouve, salle après salle, des coffres de livres classés par matière, dont certains qu’il ne reverra jamais ailleurs.',
    ),
    p(
      'Cela dure peu. En 999, les Qarakhanides, Turcs venus de l’est, prennent Boukhara. Le père est mort, la dynastie aussi. Avicenne part pour Gourgandj, au Khorezm, dont la petite cour protège les savants. De ces années date aussi un échange de lettres avec Birouni, son aîné de sept ans, sur Aristote, la chaleur et le vide ; on s’y ménage peu. Mais Mahmoud de Ghazni, conquérant qui collectionne les hommes célèbres, réclame, dit-on, ceux de Gourgandj. Avicenne préfère le désert.',
    ),
    map({
      countries: ['UZ', 'TM', 'IR'],
      places: [
        { name: 'Boukhara', lon: 64.42, lat: 39.77, main: true },
        { name: 'Gourgandj', lon: 59.15, lat: 42.33 },
        { name: 'Gorgan', lon: 54.43, lat: 36.84 },
        { name: 'Rey', lon: 51.44, lat: 35.59 },
        { name: 'Hamadan', lon: 48.51, lat: 34.8 },
        { name: 'Ispahan', lon: 51.67, lat: 32.65 },
      ],
      caption: 'Les principales étapes d’Avicenne, entre 980 et 1037. Il ne revit jamais Boukhara.',
    }),
    h2('Ministre le jour, philosophe la nuit'),
    p(
      'À Gorgan, près de la Caspienne, il rencontre al-Djouzdjani et commence le *Canon de la médecine*. À Rey, il soigne un prince mélancolique. À Hamadan, il guérit l’émir de coliques et devient son vizir ; les soldats se mutinent, pillent sa maison et demandent sa tête. L’émir le renvoie, retombe malade, le rappelle avec des excuses. Le jour va aux affaires. Le soir, les élèves se relaient pour lire, l’un un chapitre du *Canon*, l’autre un chapitre de la *Guérison*, vaste encyclopédie philosophique ; puis viennent, raconte le disciple, les musiciens et le vin.',
    ),
    p(
      'À la mort de l’émir, une correspondance secrète avec le souverain d’Ispahan lui vaut quatre mois de forteresse. Il y écrit un récit allégorique. Libéré, il s’enfuit sous l’habit d’un soufi, et trouve à Ispahan une douzaine d’années de paix relative. Pour son protecteur, qui lit mal l’arabe, il compose une somme de philosophie en persan, presque sans précédent dans cette langue. Il meurt en 1037, d’une maladie qu’il avait entrepris de soigner lui-même, en accompagnant son prince vers Hamadan. Il est enterré là.',
    ),
    h2('Six siècles de cours'),
    p(
      'Le *Canon* n’a rien d’un recueil de prodiges. C’est un classement : cinq livres, des principes généraux aux remèdes simples, des maladies de la tête aux pieds jusqu’aux fièvres et aux préparations composées. L’héritage de Galien s’y trouve mis dans l’ordre d’Aristote, avec l’expérience du praticien. Ses règles pour éprouver un remède demandent qu’on l’essaie sur des maux contraires, qu’on observe la durée de l’effet et sa constance, que l’essai se fasse enfin sur l’homme, parce que ce qui vaut pour un cheval ou un lion peut ne rien prouver.',
    ),
    p(
      'Traduit à Tolède par Gérard de Crémone au XIIe siècle, imprimé en latin dès 1473, en arabe à Rome en 1593, l’ouvrage est commenté dans les facultés d’Europe, Montpellier et Louvain en tête, jusqu’au XVIIe siècle. Sa philosophie voyagea aussi. Imaginez, propose-t-il, un homme créé adulte d’un seul coup, suspendu dans le vide, les yeux voilés, sans rien qui le touche : il ne sentirait pas son corps, et saurait pourtant qu’il existe. Les lecteurs de Descartes reconnaîtront un air de famille.',
    ),
    h2('À qui est Ibn Sina ?'),
    p(
      'L’Ouzbékistan a le lieu de naissance, et un musée à Afchana. L’Iran a la tombe, coiffée depuis le début des années 1950 d’une tour ajourée due à l’architecte Houchang Seyhoun. Le Tadjikistan a la langue ; il a mis le visage d’Ibn Sina sur un billet de vingt somonis et, en 2006, son nom sur l’ancien pic Lénine. Les Arabes rappellent qu’il écrivit surtout dans leur langue. Chacun a raison pour un morceau. Lui se serait sans doute étonné de la question, ayant servi toute sa vie des États qui s’effondraient. Des frontières, il connaissait surtout la manière de les passer de nuit.',
    ),
  ],
}
