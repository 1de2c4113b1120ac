import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'khiva-itchan-kala',
  kind: 'news',
  title: 'Khiva, l’Itchan Kala : une capitale entière derrière ses remparts de terre',
  standfirst:
    'Vingt-six hectares, une muraille d’argile, des minarets qui servent de repères aux égarés : la ville intérieure de Khiva est l’ensemble le plus complet d’Asie centrale. Elle est surtout plus jeune, et plus rude, qu’elle n’en a l’air.',
  rubric: 'culture',
  countries: ['ouzbekistan'],
  themes: ['patrimoine', 'villes'],
  authors: ['service-culture'],
  published: { daysBefore: 95, at: '16:00' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['UZ', 'TM'],
      places: [
        { name: 'Khiva', lon: 60.36, lat: 41.38, main: true },
        { name: 'Noukous', lon: 59.61, lat: 42.46 },
        { name: 'Boukhara', lon: 64.42, lat: 39.77 },
        { name: 'Achgabat', lon: 58.38, lat: 37.95 },
      ],
    },
    alt: 'Carte de l’Ouzbékistan et du Turkménistan : Khiva, près de leur frontière, dans l’oasis du bas Amou-Daria.',
    caption: 'Khiva est une île : le Karakoum au sud et à l’ouest, le Kyzylkoum au nord-est, et l’Amou-Daria pour seule voie d’eau.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le premier objet que l’on remarque est un monument raté. Passé la porte de l’ouest, une tour énorme, trapue, entièrement gainée de faïence verte, bleue et blanche, s’arrête net à moins de trente mètres, comme un fût de canon planté debout. Le khan Mohammed Amin l’avait voulue plus haute que tout ce que l’on connaissait. Il fut tué en 1855 en guerroyant contre les Turkmènes, et les échafaudages ne remontèrent pas. On l’appelle {uz|Kalta Minor}, le minaret court. Khiva en a fait son enseigne.',
    ),
    p(
      'La ville, dont l’oasis a donné son nom à [al-Khwarizmi](/articles/al-khwarizmi-algorithmes), se dit antique, et son nom même a sa légende : Sem, fils de Noé, y aurait découvert un puits. Les fouilles confirment un établissement vieux de plus de deux mille ans. Mais presque tout ce qui se visite date des XVIIIe et XIXe siècles, voire du début du XXe. L’Itchan Kala, « la forteresse intérieure », n’est pas un vestige médiéval. C’est la capitale d’un État contemporain de Napoléon, de Victoria et de Jules Ferry.',
    ),
    h2('L’oasis et le désert'),
    p(
      'Cet État était le <<khanat|khanat>> de Khiva. Il vivait d’un fleuve, l’Amou-Daria, et de ses canaux ; au-delà s’ouvraient des sables que l’on mettait de dix à vingt jours à traverser. L’éloignement faisait sa sûreté. En 1717, le prince Bekovitch-Tcherkasski, envoyé par Pierre le Grand, y fut massacré avec sa troupe. En 1839, l’expédition d’hiver du général Perovski perdit hommes et chameaux dans la neige avant d’avoir vu un rempart. Les Russes ne prirent la ville qu’en 1873.',
    ),
    p(
      'Ils avaient un motif, ou un prétexte. Khiva tenait l’un des grands marchés d’esclaves de la région, alimenté par les razzias turkmènes chez les Persans et par l’enlèvement de sujets russes. Beaucoup des palais que l’on admire ont été élevés par ces captifs. Le vainqueur abolit la traite ; le khan garda son trône, sous protectorat, jusqu’en 1920. Une éphémère république populaire du Khorezm lui succéda, avant le redécoupage soviétique de 1924.',
    ),
    figures(
      'Unesco ; dimensions arrondies',
      ['26 ha', 'à l’intérieur des murs'],
      ['2,2 km', 'de remparts environ, hauts d’une dizaine de mètres par endroits'],
      ['1990', 'inscription au patrimoine mondial, la première en Ouzbékistan'],
    ),
    h2('Terre, bois, faïence'),
    p(
      'Trois matières suffisent. La terre crue forme les murs, bombés à la base, flanqués de bastions ronds, entre lesquels s’adossent des tombes : on enterrait au pied du rempart, parfois dans sa pente. Le bois porte les galeries. Pour donner de l’ombre sans arrêter le vent, les architectes de Khiva dressent sur un côté de la cour un haut portique ouvert au nord, soutenu par une ou deux colonnes minces, renflées au bas comme un fuseau et sculptées jusqu’au dernier pouce. La faïence, enfin, réserve aux murs royaux une broderie de bleus et de blancs, presque sans jaune, plus graphique et plus froide qu’à Boukhara.',
    ),
    list(
      'La **mosquée du Vendredi** : une salle basse, obscure, et plus de deux cents colonnes de bois. Rebâtie à la fin du XVIIIe siècle, elle en remploie quelques-unes vieilles de près de mille ans.',
      'Le **Tach Khaouli**, palais des années 1830 : autour de la cour du harem, cinq portiques, un pour le khan, quatre pour ses épouses.',
      'Le **mausolée de Pahlavan Mahmoud**, fourreur, lutteur et poète mort vers 1326, patron de la ville, auprès duquel les khans se firent enterrer.',
      'Le **minaret d’Islam Khodja**, mince, cerclé de bleu, le plus haut de Khiva, achevé vers 1910 par un vizir qui fonda aussi un hôpital et une école moderne.',
    ),
    p(
      'Cette modernité tardive mérite un détour. Des mennonites germanophones, partis de Russie, s’étaient établis près de la ville dans les années 1880 ; l’un d’eux, Wilhelm Penner, apprit la photographie au jeune Khoudaïbergen Devanov, qui laissa du khanat finissant les premières images prises par un homme du pays. Islam Khodja, le vizir au minaret, fut assassiné en 1913, probablement avec l’aveu de son maître. On ne réforme pas impunément.',
    ),
    h2('Une ville sous cloche ?'),
    p(
      'Dans les années 1960 et 1970, l’administration soviétique fit de l’Itchan Kala une réserve. On déplaça des habitants, on déblaya, on restaura beaucoup et parfois trop, les colonnes neuves auprès des anciennes. Les médersas sont devenues hôtels, musées, salles de spectacle. À la tombée du jour, les groupes repartis, le décor sonne un peu creux.',
    ),
    p(
      'Il faut alors quitter l’axe des cartes postales et prendre vers le nord ou le sud, entre les maisons basses. Environ deux cent cinquante demeures subsistent dans l’enceinte. Du linge sèche, un four à pain fume, des enfants jouent contre un bastion. Là tient la différence entre une ville conservée et une ville vivante, et l’on voit combien elle est mince. Khiva n’a plus d’ennemis dans ses sables. Il lui reste à garder des habitants.',
    ),
  ],
}
