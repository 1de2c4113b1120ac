import type { SeedArticle } from '#db/seed/article.ts'
import { chart, h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'coton-ouzbek-fin-du-travail-force',
  kind: 'news',
  title: 'Ouzbékistan : comment la cueillette du coton a cessé d’être une corvée',
  standfirst:
    'Pendant des décennies, l’État a envoyé aux champs, chaque automne, écoliers, infirmières et instituteurs. L’Organisation internationale du travail a constaté la fin du système à la récolte de 2021 ; le boycott mondial est tombé en mars 2022.',
  rubric: 'economie',
  countries: ['ouzbekistan'],
  themes: ['agriculture'],
  authors: ['service-economie'],
  published: { daysBefore: 63, at: '07:15' },
  picture: {
    spec: { draw: 'ornament', motif: 'suzani', seed: 'coton-ouzbek-fin-du-travail-force' },
    alt: 'Rosaces brodées, ocre et bleu nuit, semées sur un fond crème autour d’une grande fleur à cœur étoilé.',
    caption: 'Avant d’être une culture d’exportation, le coton fut ici une toile de ménage : c’est sur elle que l’on brode les tentures dites suzanis.',
    credit: 'Dessin : Transcaspienne',
  },
  body: [
    p(
      'En septembre, les facultés se vidaient. Des autocars emmenaient les étudiants vers les districts, avec des matelas et des marmites, pour un mois ou deux. Dans les hôpitaux, une partie des infirmières manquait ; dans les écoles, l’instituteur, quand ce n’était pas la classe. Qui ne voulait pas cueillir pouvait payer un remplaçant. Tout le monde savait, personne ne s’étonnait : le coton se ramassait ainsi du temps de l’Union soviétique, et l’indépendance n’y avait rien changé.',
    ),
    h2('La plante du plan'),
    p(
      'Le coton est ancien dans les oasis. La monoculture est russe, puis soviétique. À la fin du XIXe siècle, des variétés américaines s’installent dans le Ferghana, et [le chemin de fer](/articles/chemin-de-fer-transcaspien-1880-1906) emporte la fibre vers les filatures de Moscou. Le Plan fait le reste. Dans les années 1980, l’Ouzbékistan fournit autour des deux tiers du coton de l’Union, au prix de l’eau des deux fleuves et de [la mer d’Aral](/articles/mer-d-aral-comment-un-lac-a-disparu). Les objectifs montent si haut qu’on les remplit sur le papier : l’« affaire du coton », instruite à partir de 1983, révèle des récoltes imaginaires payées en milliards de roubles et fait condamner des milliers de personnes.',
    ),
    p(
      'Le nouvel État garda l’essentiel. Il possédait la terre et la louait, décidait des surfaces, fixait un prix inférieur au marché et achetait tout. Le fermier qui manquait son quota risquait son bail. Le gouverneur, {uz|hokim}, répondait du chiffre de sa province devant Tachkent ; il le divisait par districts, par villages, par administrations. La corvée se trouvait au bout de cette division.',
    ),
    h2('Trois cent trente et une marques'),
    p(
      'Des militants ouzbeks photographièrent les enfants dans les rangs. Plusieurs y perdirent leur emploi, d’autres la liberté. Ils demandèrent à l’étranger de ne plus acheter. Une coalition d’organisations, de syndicats et d’investisseurs, la Cotton Campaign, relaya l’appel à partir de 2007 et fit signer aux enseignes, dans les années suivantes, un engagement en ce sens ; 331 entreprises y souscrivirent, dont plusieurs des plus grandes chaînes d’habillement. L’Organisation internationale du travail (OIT) fut admise à surveiller la récolte en 2013, pour les enfants seulement, puis en 2015, avec la Banque mondiale, pour tous.',
    ),
    chart({
      form: 'bar',
      title: 'La contrainte dans les champs, récolte après récolte',
      unit: 'pour cent de cueilleurs non volontaires, estimations arrondies',
      source: 'Organisation internationale du travail, rapports annuels de suivi',
      labels: ['2016', '2017', '2018', '2019', '2020', '2021'],
      series: [{ name: 'Cueilleurs contraints', points: [33, 13, 7, 6, 4, 1] }],
    }),
    h2('Cinq automnes'),
    p(
      'Le pouvoir change à la fin de 2016, à la mort d’Islam Karimov. En septembre 2017, Chavkat Mirziyoïev évoque le sujet à la tribune des Nations unies ; quelques jours plus tard, ordre est donné de renvoyer chez eux étudiants, soignants et enseignants. La suite relève moins de la morale que de l’arithmétique :',
    ),
    list(
      'le salaire du cueilleur est relevé plusieurs fois, jusqu’à attirer des volontaires, des femmes pour la plupart ;',
      'les inspecteurs du travail voient leur nombre doubler, et des fonctionnaires sont punis d’amende ;',
      'des militants naguère poursuivis reçoivent, en 2019, un badge d’observateur ;',
      'un décret du 6 mars 2020 abolit le quota, le prix imposé et la vente obligatoire.',
    ),
    p(
      'Le 1er mars 2022, l’OIT annonce, sur la foi de 11 000 entretiens, que 99 % des cueilleurs de la dernière récolte étaient volontaires. Depuis le début des réformes, deux millions d’enfants et un demi-million d’adultes auraient, selon elle, quitté les champs. Neuf jours plus tard, à Tachkent, la Cotton Campaign met fin au boycott, sur un rapport concordant de l’Uzbek Forum, qui enquêtait sans autorisation depuis 2009. Elle maintient celui qui vise le coton turkmène.',
    ),
    h2('Ce que le marché n’a pas réglé'),
    p(
      'L’acheteur unique a seulement changé d’échelle. La filière est passée à des groupes privés, les « clusters », qui prêtent les semences, égrènent, filent et parfois tissent. On en comptait 75 en 2019, pour près des trois quarts de la récolte. Chacun règne sur son district, et le fermier n’a d’ordinaire pas le choix. L’Uzbek Forum a documenté des terres reprises, des contrats signés en blanc, des livraisons payées avec des mois de retard. Il a noté que les quotas survivaient sous le nom de prévisions. À l’automne 2023, il relevait dans plusieurs provinces des employés de banque et d’entreprises publiques envoyés cueillir, ou rançonnés pour ne pas le faire.',
    ),
    p(
      'Reste la dette envers l’eau. L’irrigation en absorbe environ neuf dixièmes, et le coton, qui occupait la moitié des terres irriguées au début des années 1990, n’en tenait plus qu’un tiers à peine vingt ans après, cédé au blé puis aux vergers. Sur ce qui reste, l’État subventionne le goutte-à-goutte. Un champ mené de la sorte a besoin de moins d’eau, de moins d’engrais et, lorsque passe la machine, de presque plus de mains. Tachkent fabriquait des machines à cueillir du temps de Brejnev. On les avait laissées rouiller après 1991 : les bras ne coûtaient presque rien.',
    ),
  ],
}
