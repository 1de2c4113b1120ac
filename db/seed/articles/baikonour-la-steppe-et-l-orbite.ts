import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'baikonour-la-steppe-et-l-orbite',
  kind: 'analysis',
  title: 'Baïkonour, une ville kazakhe louée à la Russie pour quitter la Terre',
  standfirst:
    'Le premier satellite et le premier homme sont partis de la même plate-forme, non loin du Syr-Daria. L’URSS disparue, la steppe est restée au Kazakhstan, et les fusées à Moscou : un bail, prolongé jusqu’en 2050, tient l’ensemble.',
  rubric: 'sciences',
  countries: ['kazakhstan', 'russie'],
  themes: ['espace', 'villes'],
  authors: ['la-redaction'],
  published: { daysBefore: 1, at: '06:15' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KZ'],
      places: [
        { name: 'Cosmodrome de Baïkonour', lon: 63.34, lat: 45.92, main: true },
        { name: 'Baïkonyr, le village minier', lon: 66.05, lat: 47.83 },
        { name: 'Kyzylorda', lon: 65.5, lat: 44.85 },
        { name: 'Astana', lon: 71.43, lat: 51.17 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
      ],
    },
    alt: 'Carte du Kazakhstan : le cosmodrome au sud du pays, à l’est de la mer d’Aral, et le village de Baïkonyr plus au nord-est.',
    caption: 'Plus de trois cents kilomètres séparent le cosmodrome du village dont l’URSS lui donna le nom, en 1961, pour brouiller les cartes.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Tiouratam n’était qu’une halte sur la ligne d’Orenbourg à Tachkent : quelques maisons, le Syr-Daria d’un côté, de l’autre une plaine sans arbre. Au début de 1955, une commission qui cherchait un terrain pour essayer des missiles intercontinentaux y trouva ce qu’elle voulait : du vide sous les trajectoires, une voie ferrée, un fleuve, la place de poser loin de part et d’autre les antennes du guidage. La décision fut prise le 12 février. La base compte son âge depuis le 2 juin de la même année.',
    ),
    p(
      'On y vécut d’abord sous la tente et dans des wagons, par quarante degrés l’été et trente au-dessous de zéro l’hiver. La ville des constructeurs s’appela Zaria, « l’aube », puis Leninski, puis Leninsk, et ne figura pas sur les cartes. Les aviateurs américains la trouvèrent pourtant : le 5 août 1957, un U-2 photographia la plate-forme.',
    ),
    h2('Quatre ans, du premier missile à Gagarine'),
    p(
      'Un premier exemplaire de la R-7, la fusée de Sergueï Korolev, s’était écrasé au mois de mai. Un autre réussit en août. Le 4 octobre, la même machine, délestée de sa charge militaire, met en orbite une sphère de 58 centimètres qui émet un signal radio : Spoutnik. La chienne Laïka suit le 3 novembre. Le 12 avril 1961, du pas de tir n° 1, Iouri Gagarine fait le tour de la Terre en un peu moins de deux heures.',
    ),
    p(
      'Il fallait déclarer aux instances internationales d’où il était parti. On inscrivit Baïkonour, du nom d’un village minier situé à plus de trois cents kilomètres au nord-est. Le nom d’emprunt a fini par s’imposer : Boris Eltsine le donna officiellement à la ville en décembre 1995.',
    ),
    p(
      'D’autres dates furent longtemps tues. Le 24 octobre 1960, un missile R-16 explose au sol avant son essai ; des dizaines de militaires et d’ingénieurs meurent brûlés ou empoisonnés, avec le maréchal Mitrofan Nedeline, commandant des fusées stratégiques. L’URSS annonça un accident d’avion et n’avoua qu’en 1989.',
    ),
    figures(
      'Roscosmos ; accords russo-kazakhs ; administration de la ville',
      ['6 717 km²', 'superficie louée, environ deux fois et demie le Luxembourg'],
      ['115 M$', 'loyer annuel versé par la Russie au Kazakhstan'],
      ['2050', 'terme du bail'],
      ['76 000', 'habitants de la ville au début de 2020'],
    ),
    h2('Le locataire et le propriétaire'),
    p(
      'En décembre 1991, le cosmodrome se retrouve à l’étranger. Deux ans d’incertitude s’ensuivent, avec une émeute de soldats et des appartements vides. L’accord de 1994 tranche : le sol et les bâtiments appartiennent au Kazakhstan, la Russie les loue pour vingt ans, à raison de 115 millions de dollars par an. Le 9 janvier 2004, à Astana, Vladimir Poutine et Noursoultan Nazarbaïev conviennent de prolonger jusqu’en 2050. Le montant n’a pas bougé ; l’inflation l’a rogné.',
    ),
    p(
      'Il en résulte une curiosité juridique. Le temps du bail, la ville a le rang d’une cité d’importance fédérale russe, avec un maire nommé d’un commun accord. On y paie en roubles et en tenges, on y apprend selon deux programmes, deux polices s’y croisent. La majorité des habitants ont désormais un passeport kazakh. Pour entrer, il faut un laissez-passer.',
    ),
    h2('Ce qui retombe'),
    p(
      'Une fusée laisse ses étages derrière elle. Ceux de la Proton, lanceur lourd en service depuis 1965, brûlent de l’heptyle, une hydrazine très toxique qui se fixe dans les sols. Les bergers des zones de retombée ont appris à s’éloigner les jours de tir, et à revenir chercher le métal. Le 6 septembre 2007, une Proton tomba à une quarantaine de kilomètres de Jezkazgan avec plus de deux cents tonnes d’ergols ; le 2 juillet 2013, une autre s’écrasa près de son pas de tir une demi-minute après le départ. Les vols furent suspendus chaque fois, et le Kazakhstan présenta sa note : 60 millions de dollars pour la première, environ 90 pour la seconde.',
    ),
    h2('Après le pas de tir n° 1'),
    p(
      'La Russie s’est donné une autre porte. Le cosmodrome de Vostotchny, dans la région de l’Amour, a lancé sa première fusée le 28 avril 2016. Les équipages, eux, partent toujours de la steppe, mais plus du même endroit. Le 25 septembre 2019, un Soyouz emportant un Russe, une Américaine et le premier astronaute des Émirats a quitté le pas de tir de Gagarine, qui avait servi plus de cinq cents fois. C’était le dernier. Faute d’argent pour l’adapter à des lanceurs plus récents, on le destine à un musée.',
    ),
    p(
      'Restait le pas n° 31, la seule rampe d’où partaient encore des équipages russes. Le 27 novembre 2025, au départ d’un Soyouz, sa cabine de service, mal arrimée, a basculé dans la fosse aux flammes ; pendant trois mois, la Russie n’a plus eu d’où envoyer un équipage. La réparation a été annoncée le 3 mars 2026. Les Kazakhs, de leur côté, ont repris une rampe de l’ancienne fusée Zenit, rebaptisée Baïterek, du nom du peuplier des légendes. La gare, elle, n’a jamais cessé de s’appeler Tiouratam.',
    ),
  ],
}
