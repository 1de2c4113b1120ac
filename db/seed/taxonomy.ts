/** The nouns of the demonstration edition: its rubrics, countries, themes, dossiers, desks and glossary. */
import type { CountrySlug, DeskSlug, RubricSlug } from '#db/seed/article.ts'

export const rubrics: { slug: RubricSlug; name: string; description: string; hue: string }[] = [
  {
    slug: 'politique',
    name: 'Politique',
    description: 'États, frontières, alliances : ce qui se décide à Astana, à Tachkent et dans les capitales qui regardent vers elles.',
    hue: 'politique',
  },
  {
    slug: 'economie',
    name: 'Économie',
    description: 'Uranium, gaz, coton, or et salaires envoyés de loin : de quoi vit la région, et à qui elle vend.',
    hue: 'economie',
  },
  {
    slug: 'societe',
    name: 'Société',
    description: 'Langues, villes, écoles, familles : comment vivent quatre-vingts millions de personnes entre la steppe et les Pamirs.',
    hue: 'societe',
  },
  {
    slug: 'environnement',
    name: 'Environnement',
    description: 'Deux fleuves, des glaciers, une mer perdue : l’eau décide de presque tout, et elle change de mains.',
    hue: 'environnement',
  },
  {
    slug: 'transports',
    name: 'Transports',
    description: 'Rails, ports, cols et pipelines : par où l’on entre dans une région sans accès à l’océan, et par où l’on en sort.',
    hue: 'transports',
  },
  {
    slug: 'culture',
    name: 'Culture',
    description: 'Épopées, feutres, soieries, mosquées et musées : ce qui se transmet, se restaure et s’invente.',
    hue: 'culture',
  },
  {
    slug: 'histoire',
    name: 'Histoire',
    description: 'Des oasis antiques aux polygones nucléaires, le passé d’une région que ses voisins ont souvent racontée à sa place.',
    hue: 'histoire',
  },
  {
    slug: 'sciences',
    name: 'Sciences',
    description: 'Astronomes de Samarcande, cosmodrome de la steppe, lacs sous surveillance : le savoir et ceux qui l’ont fait.',
    hue: 'sciences',
  },
]

type Country = {
  slug: CountrySlug
  iso: string
  name: string
  locative: string
  capital: { name: string; lon: number; lat: number }
  timezone: string
  description: string
  facts: { label: string; value: string; source: string }[]
  core: boolean
}

const un = 'Nations unies, 2024, arrondi'
const fao = 'Nations unies'

export const countries: Country[] = [
  {
    slug: 'kazakhstan',
    iso: 'KZ',
    name: 'Kazakhstan',
    locative: 'au Kazakhstan',
    capital: { name: 'Astana', lon: 71.43, lat: 51.17 },
    timezone: 'Asia/Almaty',
    core: true,
    description:
      'Le neuvième pays du monde par l’étendue va de la Caspienne à l’Altaï, et l’on y roule des jours entiers dans la steppe. Son sous-sol porte du pétrole, de l’uranium et la plupart des métaux que cherche l’industrie. La capitale, déplacée au nord en 1997, fait face à Almaty, la grande ville du sud.',
    facts: [
      { label: 'Superficie', value: '2 724 900 km²', source: fao },
      { label: 'Population', value: '20,6 millions d’habitants', source: un },
      { label: 'Langues', value: 'kazakh (langue d’État), russe (usage officiel)', source: 'Constitution' },
      { label: 'Monnaie', value: 'tenge', source: 'Banque nationale' },
      { label: 'Point culminant', value: 'Khan Tengri, environ 7 010 m avec sa calotte de glace', source: 'Relevés usuels' },
      { label: 'Indépendance', value: '16 décembre 1991', source: 'Loi constitutionnelle' },
    ],
  },
  {
    slug: 'kirghizstan',
    iso: 'KG',
    name: 'Kirghizstan',
    locative: 'au Kirghizstan',
    capital: { name: 'Bichkek', lon: 74.59, lat: 42.87 },
    timezone: 'Asia/Bishkek',
    core: true,
    description:
      'Neuf dixièmes du pays se trouvent à plus de mille mètres : le Tian Chan y commande les routes, les troupeaux et les rivières. Le Naryn, qui devient le Syr-Daria, y naît et y fait tourner les turbines de Toktogoul. Entre Bichkek au nord et Och au sud, il n’y a guère que des cols.',
    facts: [
      { label: 'Superficie', value: '199 900 km²', source: fao },
      { label: 'Population', value: '7,2 millions d’habitants', source: un },
      { label: 'Langues', value: 'kirghiz (langue d’État), russe (langue officielle)', source: 'Constitution' },
      { label: 'Monnaie', value: 'som', source: 'Banque nationale' },
      { label: 'Point culminant', value: 'pic Jengish Chokusu (Pobeda), 7 439 m', source: 'Relevés usuels' },
      { label: 'Indépendance', value: '31 août 1991', source: 'Déclaration du Parlement' },
    ],
  },
  {
    slug: 'ouzbekistan',
    iso: 'UZ',
    name: 'Ouzbékistan',
    locative: 'en Ouzbékistan',
    capital: { name: 'Tachkent', lon: 69.24, lat: 41.31 },
    timezone: 'Asia/Tashkent',
    core: true,
    description:
      'Le plus peuplé des cinq pays tient les vieilles oasis, Samarcande, Boukhara, Khiva, et la plus grande part de la vallée de Ferghana. Avec le Liechtenstein, il est l’un des deux États du monde dont tous les voisins sont eux-mêmes privés de mer. Le Karakalpakstan, à l’ouest, garde ce qui reste des rives de l’Aral.',
    facts: [
      { label: 'Superficie', value: '448 900 km²', source: fao },
      { label: 'Population', value: '36,4 millions d’habitants', source: un },
      { label: 'Langues', value: 'ouzbek ; karakalpak dans la république autonome', source: 'Constitution' },
      { label: 'Monnaie', value: 'soum', source: 'Banque centrale' },
      { label: 'Point culminant', value: 'dans le Hissar, environ 4 640 m', source: 'Relevés usuels' },
      { label: 'Indépendance', value: '1er septembre 1991', source: 'Loi de 1991' },
    ],
  },
  {
    slug: 'tadjikistan',
    iso: 'TJ',
    name: 'Tadjikistan',
    locative: 'au Tadjikistan',
    capital: { name: 'Douchanbé', lon: 68.78, lat: 38.56 },
    timezone: 'Asia/Dushanbe',
    core: true,
    description:
      'Le plus petit et le plus montagneux des cinq, seul de langue persane. Le Pamir en occupe l’est ; ses glaciers nourrissent le Piandj et le Vakhch, qui forment l’Amou-Daria. L’hydroélectricité y fournit presque tout le courant, et le travail à l’étranger une part rare du revenu national.',
    facts: [
      { label: 'Superficie', value: '141 400 km²', source: fao },
      { label: 'Population', value: '10,6 millions d’habitants', source: un },
      { label: 'Langues', value: 'tadjik (langue d’État), russe (communication entre nationalités)', source: 'Constitution' },
      { label: 'Monnaie', value: 'somoni', source: 'Banque nationale' },
      { label: 'Point culminant', value: 'pic Ismoïl-Somoni, 7 495 m', source: 'Relevés usuels' },
      { label: 'Indépendance', value: '9 septembre 1991', source: 'Déclaration du Parlement' },
    ],
  },
  {
    slug: 'turkmenistan',
    iso: 'TM',
    name: 'Turkménistan',
    locative: 'au Turkménistan',
    capital: { name: 'Achgabat', lon: 58.38, lat: 37.95 },
    timezone: 'Asia/Ashgabat',
    core: true,
    description:
      'Le Karakoum couvre les quatre cinquièmes du pays, et la vie s’est rangée sur ses bords : le pied du Kopet-Dag, l’Amou-Daria, le canal qui traverse le sable. Les réserves de gaz comptent parmi les plus grandes du monde. L’État a fait reconnaître sa neutralité permanente par les Nations unies en 1995.',
    facts: [
      { label: 'Superficie', value: '488 100 km²', source: fao },
      { label: 'Population', value: '7,5 millions d’habitants', source: un },
      { label: 'Langues', value: 'turkmène', source: 'Constitution' },
      { label: 'Monnaie', value: 'manat', source: 'Banque centrale' },
      { label: 'Point culminant', value: 'Aïrybaba, 3 139 m', source: 'Relevés usuels' },
      { label: 'Indépendance', value: '27 octobre 1991', source: 'Référendum et loi de 1991' },
    ],
  },
  {
    slug: 'afghanistan',
    iso: 'AF',
    name: 'Afghanistan',
    locative: 'en Afghanistan',
    capital: { name: 'Kaboul', lon: 69.18, lat: 34.53 },
    timezone: 'Asia/Kabul',
    core: false,
    description:
      'L’Amou-Daria et le Piandj le séparent de trois pays d’Asie centrale, dont il partage des langues, des peuples et l’eau. Le pont de Haïratan, en face de Termez, est la grande porte entre les deux rives.',
    facts: [
      { label: 'Superficie', value: '652 900 km²', source: fao },
      { label: 'Population', value: 'environ 42 millions d’habitants', source: un },
      { label: 'Monnaie', value: 'afghani', source: 'Banque centrale' },
      { label: 'Point culminant', value: 'Noshaq, 7 492 m', source: 'Relevés usuels' },
    ],
  },
  {
    slug: 'chine',
    iso: 'CN',
    name: 'Chine',
    locative: 'en Chine',
    capital: { name: 'Pékin', lon: 116.4, lat: 39.9 },
    timezone: 'Asia/Shanghai',
    core: false,
    description:
      'Par le Xinjiang, elle touche le Kazakhstan, le Kirghizstan et le Tadjikistan. Les passages de Dostyk, de Khorgos, de Tourougart et d’Irkechtam portent une part croissante de ce que la région achète et vend.',
    facts: [
      { label: 'Superficie', value: 'environ 9 600 000 km²', source: fao },
      { label: 'Population', value: 'environ 1,42 milliard d’habitants', source: un },
      { label: 'Frontière avec le Kazakhstan', value: 'environ 1 780 km', source: 'Accords de délimitation, arrondi' },
    ],
  },
  {
    slug: 'russie',
    iso: 'RU',
    name: 'Russie',
    locative: 'en Russie',
    capital: { name: 'Moscou', lon: 37.62, lat: 55.75 },
    timezone: 'Europe/Moscow',
    core: false,
    description:
      'Elle partage avec le Kazakhstan la plus longue frontière terrestre continue du monde. Le rail à 1 520 mm, les oléoducs et des millions de travailleurs ont survécu à l’Union qui les avait faits.',
    facts: [
      { label: 'Superficie', value: 'environ 17 100 000 km²', source: fao },
      { label: 'Population', value: 'environ 145 millions d’habitants', source: un },
      { label: 'Frontière avec le Kazakhstan', value: 'environ 7 600 km', source: 'Accord de délimitation, 2005' },
    ],
  },
  {
    slug: 'iran',
    iso: 'IR',
    name: 'Iran',
    locative: 'en Iran',
    capital: { name: 'Téhéran', lon: 51.39, lat: 35.69 },
    timezone: 'Asia/Tehran',
    core: false,
    description:
      'Voisin du Turkménistan par le Kopet-Dag et par la Caspienne, il ouvre à la région le chemin du golfe Persique. La langue et les poètes persans sont chez eux de Machhad à Boukhara.',
    facts: [
      { label: 'Superficie', value: 'environ 1 630 000 km²', source: fao },
      { label: 'Population', value: 'environ 91 millions d’habitants', source: un },
      { label: 'Monnaie', value: 'rial', source: 'Banque centrale' },
    ],
  },
  {
    slug: 'azerbaidjan',
    iso: 'AZ',
    name: 'Azerbaïdjan',
    locative: 'en Azerbaïdjan',
    capital: { name: 'Bakou', lon: 49.87, lat: 40.41 },
    timezone: 'Asia/Baku',
    core: false,
    description:
      'Sur l’autre rive de la Caspienne, il est la suite obligée de la route qui évite la Russie et l’Iran. Le port d’Alat, au sud de Bakou, reçoit les navires d’Aktaou et de Turkmenbachi.',
    facts: [
      { label: 'Superficie', value: '86 600 km²', source: fao },
      { label: 'Population', value: 'environ 10,3 millions d’habitants', source: un },
      { label: 'Monnaie', value: 'manat', source: 'Banque centrale' },
    ],
  },
  {
    slug: 'mongolie',
    iso: 'MN',
    name: 'Mongolie',
    locative: 'en Mongolie',
    capital: { name: 'Oulan-Bator', lon: 106.92, lat: 47.92 },
    timezone: 'Asia/Ulaanbaatar',
    core: false,
    description:
      'Une quarantaine de kilomètres de montagnes russes et chinoises la séparent du Kazakhstan. À Bayan-Ölgii, dans l’Altaï, la majorité des habitants parlent kazakh.',
    facts: [
      { label: 'Superficie', value: '1 564 100 km²', source: fao },
      { label: 'Population', value: '3,5 millions d’habitants', source: un },
      { label: 'Monnaie', value: 'tugrik', source: 'Banque de Mongolie' },
    ],
  },
]

export const themes: { slug: string; name: string; description: string }[] = [
  { slug: 'eau', name: 'Eau', description: 'Fleuves, canaux, barrages et quotas : la ressource que tous partagent et que nul ne possède.' },
  { slug: 'energie', name: 'Énergie', description: 'Gaz, pétrole, uranium, turbines : ce qui éclaire la région et ce qu’elle exporte.' },
  { slug: 'corridors', name: 'Corridors', description: 'Les routes de terre et de mer qui relient la Chine, la Caspienne et l’Europe.' },
  { slug: 'patrimoine', name: 'Patrimoine', description: 'Villes anciennes, monuments et gestes inscrits, restaurés ou menacés.' },
  { slug: 'langues', name: 'Langues', description: 'Langues turques et persane, russe, alphabets : qui parle quoi, et comment on l’écrit.' },
  { slug: 'agriculture', name: 'Agriculture', description: 'Coton, blé, vergers et pâturages, de l’irrigation à la steppe.' },
  { slug: 'mines', name: 'Mines', description: 'Or, uranium, cuivre, métaux rares : ce que l’on tire du sol, et à quel prix.' },
  { slug: 'frontieres', name: 'Frontières', description: 'Tracés hérités, enclaves, points de passage et accords.' },
  { slug: 'villes', name: 'Villes', description: 'Capitales déplacées, oasis, ports et cités nouvelles.' },
  { slug: 'climat', name: 'Climat', description: 'Glaciers, sécheresses, poussières : ce qui change, mesuré.' },
  { slug: 'institutions', name: 'Institutions', description: 'Constitutions, parlements, organisations régionales et traités.' },
  { slug: 'nomadisme', name: 'Nomadisme', description: 'Troupeaux, estives, yourtes : un mode de vie et ce qu’il a laissé.' },
  { slug: 'education', name: 'Éducation', description: 'Médersas, écoles, universités et ceux qui ont voulu les changer.' },
  { slug: 'espace', name: 'Espace', description: 'Baïkonour et ce qui, de la steppe, est parti vers le ciel.' },
  { slug: 'arts', name: 'Arts', description: 'Musique, peinture, textile, poésie.' },
  { slug: 'demographie', name: 'Démographie', description: 'Naissances, départs, envois d’argent : une population jeune et mobile.' },
]

export const dossiers: {
  slug: string
  title: string
  standfirst: string
  description: string[]
  chronology: { date: string; text: string; article?: string }[]
}[] = [
  {
    slug: 'corridor-transcaspien',
    title: 'Le rail et la mer : le corridor transcaspien',
    standfirst:
      'Entre la Chine et l’Europe, une route passe par la steppe, traverse la Caspienne et repart du Caucase. Elle a un siècle et demi d’avance sur son nom.',
    description: [
      'En 1880, des soldats russes posent les premiers rails sur le sable de la rive orientale. Six ans plus tard, la voie atteint l’Amou-Daria, puis Samarcande. Ce chemin de fer a donné son nom à ce journal.',
      'La route d’aujourd’hui emprunte d’autres ports et d’autres wagons, mais les obstacles n’ont guère changé : une mer à traverser, un écartement à changer, des douanes à convaincre.',
    ],
    chronology: [
      { date: '1880', text: 'Les premiers rails sont posés depuis la rive orientale de la Caspienne.', article: 'chemin-de-fer-transcaspien-1880-1906' },
      { date: '1888', text: 'La ligne atteint Samarcande.' },
      { date: '1906', text: 'La ligne d’Orenbourg à Tachkent relie la région au réseau russe par le nord.' },
      {
        date: '1990',
        text: 'Soviétiques et Chinois joignent leurs rails à la porte de Dzoungarie ; les trains réguliers suivent.',
        article: 'khorgos-dostyk-ecartement-des-rails',
      },
      {
        date: '2014',
        text: 'Kazakhstan, Azerbaïdjan et Géorgie se dotent d’un comité de coordination de la route transcaspienne.',
        article: 'corridor-transcaspien-explique',
      },
      { date: '2017-10-30', text: 'La ligne Bakou–Tbilissi–Kars est ouverte.' },
      {
        date: '2018-08-12',
        text: 'Les cinq États riverains signent à Aktaou la convention sur le statut de la Caspienne.',
        article: 'aktaou-kouryk-ports-caspienne',
      },
    ],
  },
  {
    slug: 'mer-d-aral',
    title: 'Mer d’Aral, soixante ans après',
    standfirst: 'Le quatrième lac du monde a presque disparu en deux générations. Ce qui a été décidé, ce qui a été perdu, ce qui revient.',
    description: [
      'L’assèchement de l’Aral n’est ni un accident ni un mystère : l’eau des deux fleuves a été conduite vers les champs, et l’on savait ce qui suivrait.',
      'Au nord, une digue a ramené les poissons. Au sud, un désert nouveau s’est ouvert, que l’on plante de saxaouls. Entre les deux, des villes de pêcheurs regardent le sable.',
    ],
    chronology: [
      { date: '1960', text: 'Le niveau du lac commence à baisser ; il couvre alors environ 68 000 km².', article: 'mer-d-aral-comment-un-lac-a-disparu' },
      { date: '1987', text: 'Le lac se sépare en deux, la petite Aral au nord et la grande au sud.' },
      { date: '1993', text: 'Les cinq États fondent le Fonds international pour la sauvegarde de la mer d’Aral.' },
      { date: '2005', text: 'La digue de Kokaral ferme la petite Aral, dont le niveau remonte.', article: 'digue-de-kokaral-retour-de-la-petite-aral' },
      { date: '2014', text: 'Le bassin oriental de la grande Aral s’assèche entièrement, une première à l’époque moderne.' },
      { date: '2018', text: 'L’Ouzbékistan entreprend de planter de saxaouls le fond découvert.', article: 'aralkoum-le-desert-et-le-saxaoul' },
    ],
  },
  {
    slug: 'samarcande-et-les-savants',
    title: 'Samarcande et les savants',
    standfirst: 'Algèbre, médecine, étoiles : du IXe au XVe siècle, une partie du savoir du monde s’est écrite entre le Khorezm et Samarcande.',
    description: [
      'Ils écrivaient en arabe et en persan, voyageaient de cour en cour et se lisaient d’un siècle à l’autre. Leurs noms, passés au latin, sont devenus des mots communs.',
      'Ce dossier les rend à leurs lieux : les oasis, les bibliothèques et la colline où un prince mesurait le ciel.',
    ],
    chronology: [
      { date: '0830', text: 'Vers cette date, Al-Khwarizmi compose à Bagdad son traité d’algèbre.', article: 'al-khwarizmi-algorithmes' },
      { date: '0980', text: 'Naissance d’Ibn Sina, l’Avicenne des Latins, près de Boukhara.', article: 'avicenne-de-boukhara-a-hamadan' },
      { date: '1220', text: 'Les armées de Gengis Khan prennent Boukhara et Samarcande.' },
      { date: '1420', text: 'La médersa d’Oulough Beg est achevée sur le Registan.', article: 'samarcande-registan-trois-medersas' },
      { date: '1437', text: 'Date du catalogue d’étoiles d’Oulough Beg.', article: 'oulough-beg-observatoire-samarcande' },
      { date: '1449', text: 'Oulough Beg est assassiné ; l’observatoire est abandonné.' },
      { date: '1908', text: 'L’archéologue Vassili Viatkine retrouve l’arc enterré de l’observatoire.' },
    ],
  },
  {
    slug: 'etes-nomades',
    title: 'Étés nomades',
    standfirst:
      'Une maison que l’on démonte, un tapis que l’on foule, un poème que personne n’a écrit : ce que la vie des estives a inventé pour voyager léger.',
    description: [
      'Les pâturages d’altitude se remplissent encore chaque été. On y monte avec moins de bêtes qu’autrefois et plus de panneaux solaires, mais la yourte se dresse dans le même ordre.',
      'Ces arts de l’éphémère sont aujourd’hui inscrits, enseignés, exposés. Reste à savoir s’ils voyagent encore.',
    ],
    chronology: [
      { date: '1885', text: 'Wilhelm Radloff publie des textes kirghiz qu’il a recueillis, dont des chants de Manas.' },
      { date: '1995', text: 'Le Kirghizstan fête le millénaire de Manas avec l’Unesco.', article: 'manas-epopee-kirghize' },
      {
        date: '2012',
        text: 'L’art des tapis de feutre kirghiz est inscrit sur la liste de sauvegarde urgente de l’Unesco.',
        article: 'chirdak-ala-kiyiz-art-du-feutre',
      },
      { date: '2014', text: 'La fabrication des yourtes kirghize et kazakhe est inscrite au patrimoine immatériel.', article: 'yourte-maison-qui-se-demonte' },
      { date: '2014-09', text: 'Les premiers Jeux mondiaux nomades se tiennent à Tcholpon-Ata.' },
    ],
  },
]

export const authors: { slug: DeskSlug; name: string; kind: 'desk'; bio: string }[] = [
  { slug: 'la-redaction', name: 'La rédaction', kind: 'desk', bio: 'Les articles préparés par plusieurs services, et ceux qui s’adressent aux lecteurs.' },
  {
    slug: 'service-economie',
    name: 'Service Économie',
    kind: 'desk',
    bio: 'Matières premières, énergie, monnaies, travail : ce qui se produit et ce qui s’échange.',
  },
  { slug: 'service-culture', name: 'Service Culture', kind: 'desk', bio: 'Arts, lettres, musique et patrimoine des cinq pays et de leurs voisins.' },
  { slug: 'service-environnement', name: 'Service Environnement', kind: 'desk', bio: 'L’eau, les montagnes, les espèces et ceux qui en vivent.' },
  {
    slug: 'service-histoire',
    name: 'Service Histoire',
    kind: 'desk',
    bio: 'Le passé de la région, lu dans ses propres sources autant que dans celles de ses voisins.',
  },
  { slug: 'service-international', name: 'Service International', kind: 'desk', bio: 'Les relations des États d’Asie centrale entre eux et avec le monde.' },
]

export const glossary: { slug: string; term: string; definition: string }[] = [
  { slug: 'akim', term: 'Akim', definition: 'Au Kazakhstan et au Kirghizstan, chef de l’administration d’une région, d’un district ou d’une ville.' },
  { slug: 'bozkachi', term: 'Bozkachi', definition: 'Jeu équestre où deux camps se disputent la dépouille d’une chèvre ; on dit aussi kok-borou ou oulak.' },
  {
    slug: 'chirdak',
    term: 'Chirdak',
    definition: 'Tapis kirghiz fait de deux feutres de couleurs contraires, découpés ensemble puis cousus l’un dans l’autre.',
  },
  {
    slug: 'ecartement',
    term: 'Écartement',
    definition:
      'Distance entre les faces intérieures des rails : 1 435 mm en Chine et dans la plus grande part de l’Europe, 1 520 mm dans l’espace soviétique.',
  },
  {
    slug: 'jadidisme',
    term: 'Jadidisme',
    definition:
      'Mouvement de réforme des musulmans de l’Empire russe, né dans les années 1880 autour d’une « nouvelle méthode » (ousoul-i jadid) d’enseignement.',
  },
  { slug: 'karez', term: 'Karez', definition: 'Galerie souterraine en pente douce qui conduit l’eau d’une nappe vers une oasis ; qanat en Iran.' },
  {
    slug: 'khanat',
    term: 'Khanat',
    definition: 'État gouverné par un khan. Au XIXe siècle, la région en compte trois : Khiva, Kokand et Boukhara, ce dernier étant un émirat.',
  },
  { slug: 'kourgane', term: 'Kourgane', definition: 'Tertre élevé sur une sépulture, de la steppe pontique à l’Altaï.' },
  { slug: 'manaschi', term: 'Manaschi', definition: 'Récitant de l’épopée de Manas, qui la compose à mesure qu’il la chante.' },
  { slug: 'maqom', term: 'Maqom', definition: 'Suite savante de pièces vocales et instrumentales ; le chachmaqom de Boukhara en réunit six.' },
  { slug: 'oblast', term: 'Oblast', definition: 'Région administrative, héritée du découpage soviétique.' },
  {
    slug: 'sovkhoze',
    term: 'Sovkhoze',
    definition: 'Ferme d’État soviétique, dont les travailleurs étaient salariés, à la différence du kolkhoze, coopératif.',
  },
  {
    slug: 'terres-rares',
    term: 'Terres rares',
    definition:
      'Dix-sept éléments chimiques, le scandium, l’yttrium et les quinze lanthanides, utiles aux aimants, aux écrans et aux lasers. Ils sont moins rares que difficiles à séparer.',
  },
  { slug: 'tougai', term: 'Tougaï', definition: 'Forêt basse des bords de fleuve, de peupliers, de saules et de roseaux, noyée par les crues.' },
  { slug: 'yourte', term: 'Yourte', definition: 'Maison ronde démontable : un treillis de bois, des perches, un anneau de faîte et des feutres.' },
]

/** The letters; `rubric` where one is that of a rubric. */
export const newsletters: { slug: string; name: string; promise: string; rhythm: 'daily' | 'weekly' | 'breaking'; rubric?: RubricSlug }[] = [
  {
    slug: 'lettre-du-jour',
    name: 'La lettre du jour',
    promise: 'Chaque matin à 7 heures, l’essentiel des cinq pays en cinq minutes de lecture.',
    rhythm: 'daily',
  },
  {
    slug: 'la-semaine-en-asie-centrale',
    name: 'La semaine en Asie centrale',
    promise: 'Le samedi, ce qui a changé dans la région, ce que cela annonce et ce qu’il faut avoir lu.',
    rhythm: 'weekly',
  },
  {
    slug: 'deux-fleuves',
    name: 'Deux fleuves',
    promise: 'L’eau, les glaciers et la mer d’Aral, avec les mesures de la semaine et ceux qui les font.',
    rhythm: 'weekly',
    rubric: 'environnement',
  },
  {
    slug: 'la-ligne',
    name: 'La ligne',
    promise: 'Rails, ports et cols : ce qui circule entre la Chine, la Caspienne et l’Europe, et à quel prix.',
    rhythm: 'weekly',
    rubric: 'transports',
  },
  {
    slug: 'alertes',
    name: 'Alertes',
    promise: 'Un message court quand un événement majeur survient, et aucun le reste du temps.',
    rhythm: 'breaking',
  },
]
