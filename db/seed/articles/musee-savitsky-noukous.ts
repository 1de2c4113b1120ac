import type { SeedArticle } from '#db/seed/article.ts'
import { figures, h2, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'musee-savitsky-noukous',
  kind: 'analysis',
  title: 'À Noukous, le musée qui cacha l’avant-garde russe au bout du désert',
  standfirst:
    'Peintre et archéologue, Igor Savitsky a réuni à partir des années 1950, loin de Moscou et de ses censeurs, des milliers de toiles que personne ne voulait plus voir. La capitale du Karakalpakstan en a hérité, avec l’embarras d’un trésor lointain.',
  rubric: 'culture',
  countries: ['ouzbekistan'],
  themes: ['arts', 'patrimoine', 'villes'],
  authors: ['service-culture'],
  published: { daysBefore: 22, at: '09:40' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['UZ'],
      places: [
        { name: 'Noukous', lon: 59.61, lat: 42.46, main: true },
        { name: 'Khiva', lon: 60.36, lat: 41.38 },
        { name: 'Moynaq', lon: 59.02, lat: 43.77 },
        { name: 'Tachkent', lon: 69.24, lat: 41.31 },
      ],
    },
    alt: 'Carte de l’Ouzbékistan : Noukous, dans le nord-ouest, entre Khiva et Moynaq, très loin de Tachkent à l’est.',
    caption: 'Environ huit cents kilomètres à vol d’oiseau séparent Noukous de Tachkent : l’éloignement fut la meilleure des protections.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Un taureau regarde le visiteur bien en face. À la place des yeux, deux trous ronds, noirs, pareils à des bouches de canon. Le tableau d’Evgueni Lyssenko a été peint à la fin des années 1920 ou peu après ; de l’auteur lui-même, on ignore presque tout. Le Taureau est devenu l’emblème d’un musée qui a fait de l’oubli sa matière première.',
    ),
    p(
      'Rien n’annonce à Noukous un rendez-vous de l’art moderne. La capitale du Karakalpakstan, république autonome du nord-ouest de l’Ouzbékistan, est une ville soviétique tracée dans les années 1930 près du bas Amou-Daria, entre deux déserts, avec de larges avenues et un ciel immense. La mer d’Aral, qui baignait autrefois [Moynaq](/articles/moynaq-le-port-sans-mer), à quelque deux cent dix kilomètres au nord par la route, s’est retirée. C’est là que fut ouvert, en 1966, le musée d’État des arts du Karakalpakstan, qui porte aujourd’hui le nom de son fondateur.',
    ),
    h2('L’homme aux rouleaux'),
    p(
      'Igor Savitsky naît à Kiev en 1915, dans un milieu cultivé que la révolution a ruiné. Il étudie la peinture à Moscou et, pendant la guerre, passe par Samarcande, où son institut est replié. En 1950, il revient comme dessinateur avec l’expédition du Khorezm, l’immense chantier archéologique que dirige Sergueï Tolstov. Les autres rentrent en fin de campagne. Lui finit par rester.',
    ),
    p(
      'Il ramasse d’abord ce que les Karakalpaks jettent : bijoux d’argent, portes sculptées, bandes tissées, coiffes et robes de mariée que les jeunes femmes n’osent plus mettre. Il convainc la petite république qu’elle a un art, donc qu’il lui faut un musée. Une fois directeur, il s’occupe des peintres. D’abord ceux d’Asie centrale, nés sur place ou venus de Russie : Alexandre Volkov et ses caravanes de triangles rouges, Alexandre Nikolaïev, dit Ousto Moumin, ses adolescents aux grenades, Oural Tansykbaïev avant qu’il ne s’assagisse, Mikhaïl Kourzine, Viktor Oufimtsev. Puis il remonte la piste jusqu’à Moscou et Leningrad.',
    ),
    p(
      'Le réalisme socialiste, doctrine officielle depuis 1934, avait condamné tout le reste au grenier. Savitsky frappe chez les veuves, les filles, les derniers élèves. Il emporte des toiles crevées, pliées, roulées sous les lits, signe des reconnaissances de dettes, promet de payer plus tard. Le train met des jours jusqu’à Noukous. Lioubov Popova, Robert Falk, Kliment Redko y entrent ainsi, auprès de noms dont il ne subsistait rien ailleurs.',
    ),
    figures(
      'Musée d’État des arts du Karakalpakstan ; ordres de grandeur',
      ['1966', 'ouverture du musée'],
      ['80 000', 'pièces et plus, de l’archéologie à la peinture'],
      ['1984', 'mort d’Igor Savitsky, à Moscou'],
    ),
    h2('Comment tromper une commission'),
    p(
      'On a voulu faire de Savitsky un dissident. C’était plutôt un fonctionnaire très adroit. Les autorités locales tenaient à leur musée et ne regardaient pas de trop près ; la ville, qui abritait un institut de recherche chimique de l’armée, n’était pas de celles où passent les étrangers. L’argent venait du même État qui avait réprouvé les tableaux. Une anecdote souvent rapportée résume la manière. Nadejda Borovaïa, déportée, avait dessiné en secret la vie d’un camp soviétique. Pour obtenir de quoi acheter ses feuilles, le directeur les aurait présentées comme des scènes de camps nazis.',
    ),
    p(
      'Il mourut en 1984, les poumons abîmés, croit-on, par les produits dont il nettoyait des bronzes antiques sans protection. Il avait désigné pour lui succéder Marinika Babanazarova, qui tint la maison durant plus de trente ans, ceux de la perestroïka, de la découverte par les journaux étrangers et d’une indépendance pauvre. Le bâtiment actuel, vaste et blanc, a été inauguré en 2003. En 2015, elle fut écartée à la suite d’accusations qu’elle contesta et qui émurent conservateurs et amateurs bien au-delà du pays.',
    ),
    h2('Le prix de la distance'),
    p(
      'On appelle volontiers Noukous le « Louvre des steppes », formule flatteuse et trompeuse. Le musée ne possède pas de Malevitch célèbre et ne vaut pas par les grands noms. Sa collection d’avant-garde, tenue pour l’une des plus riches après celle du Musée russe de Saint-Pétersbourg, vaut par ce qu’elle dérange : elle montre que l’invention ne s’est pas arrêtée aux capitales, ni en 1917, ni même en 1934. Elle rappelle aussi qu’une modernité est née ici, à la rencontre de Cézanne, de l’icône et des coupoles de Samarcande.',
    ),
    p(
      'L’Ouzbékistan l’a compris et fait voyager les toiles. En 2024, Venise et Florence ont exposé cette « avant-garde du désert ». Restent les questions de tous les musées isolés : le climat, sec, brûlant, chargé du sel de l’ancienne mer, les restaurateurs à former, les catalogues à achever, la plus grande part des œuvres en réserve. Et une tentation, qui revient souvent : transférer l’essentiel à Tachkent, où viendraient les visiteurs.',
    ),
    p(
      'Ce serait plus commode. Mais ces tableaux ont été sauvés parce qu’ils étaient loin, et il faut toujours, pour les voir, une nuit de train ou une bonne raison. Devant le taureau de Lyssenko, on se sent un peu trop regardé pour parler de commodité.',
    ),
  ],
}
