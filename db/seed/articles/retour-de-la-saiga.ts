import type { SeedArticle } from '#db/seed/article.ts'
import { h2, p, steps } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'retour-de-la-saiga',
  kind: 'news',
  title: 'La saïga, l’antilope des steppes revenue de presque rien',
  standfirst:
    'Elles étaient moins de 40 000 au Kazakhstan en 2005, et une épidémie en tua 200 000 en trois semaines dix ans plus tard. Les saïgas se comptent aujourd’hui par millions. Une réussite si complète qu’elle crée ses propres disputes.',
  rubric: 'environnement',
  countries: ['kazakhstan'],
  themes: ['climat', 'agriculture', 'nomadisme'],
  authors: ['service-environnement'],
  published: { daysBefore: 37, at: '12:10' },
  picture: {
    spec: {
      draw: 'chart',
      form: 'bar',
      title: 'Le nombre de saïgas au Kazakhstan',
      unit: 'milliers d’animaux, comptage aérien de printemps',
      source: 'ministère kazakh de l’écologie et ACBK',
      labels: ['2005', '2016', '2019', '2021', '2022', '2023', '2024'],
      series: [{ name: 'Saïgas', points: [39, 108, 334, 842, 1318, 1915, 2834] }],
    },
    alt: 'Diagramme en barres du nombre de saïgas au Kazakhstan, de 39 000 en 2005 à plus de 2,8 millions en 2024.',
    caption: 'La hausse suit l’effondrement de 2015 : la plupart des femelles adultes mettent bas des jumeaux chaque printemps.',
    credit: 'Graphique : Transcaspienne, d’après le ministère kazakh de l’écologie et l’ACBK',
  },
  body: [
    p(
      'Le nez d’abord. Une trompe molle, busquée, aux narines tournées vers le sol, qui donne à cette petite antilope couleur de foin un air d’animal mal fini. C’est un appareil de précision : l’hiver, il réchauffe l’air avant les poumons ; l’été, quand le troupeau soulève la poussière, il la filtre. La saïga a connu les mammouths. Elle leur a survécu grâce à ce nez, à des pattes capables de la porter à plus de soixante kilomètres à l’heure et à une fécondité peu commune.',
    ),
    p(
      'Elle vit par troupeaux mouvants, montant au nord en été, redescendant vers les déserts à l’approche de la neige, sur des centaines de kilomètres. Trois populations se partagent le Kazakhstan, où se trouve l’immense majorité de l’espèce : celle de l’Oural à l’ouest, celle de l’Oustiourt entre Aral et Caspienne, celle de Betpak-Dala au centre. De petits groupes subsistent en Kalmoukie russe et en Mongolie.',
    ),
    h2('Deux fois au bord de la fin'),
    p(
      'Au début du XXe siècle, la chasse l’avait déjà presque fait disparaître. Protégée par les Soviétiques, elle se releva si bien qu’on l’exploita de nouveau, par quotas, pour la viande. L’URSS partie, tout céda ensemble : les salaires, les gardes-chasse, les frontières. Les villages de la steppe mangèrent de la saïga. Surtout, la corne des mâles, d’ambre rosé, se vendait à prix d’or à la médecine traditionnelle chinoise. On abattit les mâles jusqu’à ce qu’il n’en restât plus assez pour les femelles. D’environ un million d’animaux vers 1990, le Kazakhstan était passé sous 40 000 en 2005.',
    ),
    p(
      'Le pays prit alors un parti simple et tenace : chasse interdite, gardes payés, véhicules, avions de comptage, marquage par satellite. Une alliance entre l’État et des associations, l’initiative Altyn Dala, « la steppe d’or », fit protéger des millions d’hectares de pâturages. Les chiffres remontaient quand survint mai 2015.',
    ),
    p(
      'En trois semaines, à la saison des naissances, plus de 200 000 saïgas moururent dans le centre du pays. Des troupeaux entiers, mères et petits, couchés les uns près des autres ; aucun survivant dans les groupes atteints. Plus de la moitié de l’espèce venait de disparaître. Les chercheurs identifièrent une bactérie banale, *Pasteurella multocida*, que les saïgas portent d’ordinaire sans dommage dans les voies respiratoires. Un temps anormalement chaud et humide, les jours précédents, l’avait fait basculer.',
    ),
    h2('La revanche des jumeaux'),
    p(
      'Ce qui suit tient à la biologie autant qu’aux gardes. Une saïga met bas dès l’âge d’un an, puis donne le plus souvent des jumeaux. Lorsque l’hiver est clément et le braconnage tenu, une population peut croître de près de moitié en douze mois.',
    ),
    steps(
      '**2016** : 108 000 animaux, un an après l’épidémie.',
      '**2021** : 842 000.',
      '**2022** : le seuil du million est franchi.',
      '**2024** : plus de 2,8 millions.',
      '**2025** : autour de 4 millions, selon le ministère kazakh de l’écologie.',
    ),
    p(
      'En décembre 2023, l’Union internationale pour la conservation de la nature a fait passer la saïga de la catégorie « en danger critique » à celle des espèces « quasi menacées », un bond de trois rangs qu’on voit rarement. L’année suivante, Altyn Dala recevait le prix Earthshot.',
    ),
    h2('Trop de saïgas ?'),
    p(
      'Dans l’ouest du pays, la question est posée sans détour. Les troupeaux de l’Oural, les plus nombreux, vivent parmi les fermes. Ils traversent les blés, boivent aux points d’eau du bétail, mangent le foin sur pied. Des éleveurs montrent des prairies rasées et demandent des comptes à l’État, propriétaire des animaux. Celui-ci a plusieurs fois autorisé des prélèvements, puis les a suspendus, avant d’y revenir, pris entre les agriculteurs et une opinion qui s’était émue de voir l’animal sauvé pour être abattu.',
    ),
    p(
      'Les biologistes rappellent deux choses. La première : une espèce qui a perdu plus de la moitié de ses effectifs en un mois n’est pas à l’abri, et le nombre est sa seule assurance. La seconde : le conflit est d’abord affaire d’espace. La saïga est faite pour marcher, et la steppe se remplit de clôtures, de voies ferrées, de canaux. Le grillage de la frontière ouzbèke, sur l’Oustiourt, et certaines lignes de chemin de fer coupent les routes d’hiver ; on y aménage des passages, avec un succès inégal.',
    ),
    p(
      'Les Kazakhs l’appellent {kk|ақбөкен}, l’antilope blanche. Les nomades la chassaient sans la compter, parce qu’elle ne restait nulle part. L’affaire du pays, désormais, est de lui laisser assez d’espace pour qu’elle continue à partir.',
    ),
  ],
}
