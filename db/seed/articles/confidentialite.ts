import type { SeedArticle } from '#db/seed/article.ts'
import { h2, list, p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'confidentialite',
  kind: 'page',
  title: 'Confidentialité',
  standfirst: 'Ce que ce site sait de ses lecteurs : presque rien. Cette page dit quoi.',
  rubric: 'societe',
  countries: [],
  themes: [],
  authors: ['la-redaction'],
  published: { daysBefore: 200, at: '09:00' },
  body: [
    p('Qui lit ce journal n’est pas suivi. Il n’y a donc pas de bandeau à fermer ni de choix à faire.'),
    h2('En lisant'),
    list(
      'Aucun cookie n’est déposé, et rien n’est écrit dans la mémoire du navigateur, sauf la taille du texte pour qui en choisit une.',
      'Polices, images et scripts viennent d’ici : aucune requête ne part d’elle-même vers un autre site.',
      'Aucun outil de mesure d’un tiers, aucune publicité, aucun pixel.',
      'Dans un article, une vidéo, un enregistrement ou une carte d’un autre site attend derrière un bouton : rien n’est chargé avant que vous ne le demandiez. Le site en question reçoit alors votre adresse IP, et ce qu’il en fait relève de ses propres règles.',
    ),
    h2('Les plus lus'),
    p(
      'Le journal compte combien de fois chaque article est lu par jour, et rien d’autre. Pour ne pas compter deux fois la même lecture, il garde jusqu’au soir une empreinte faite avec un secret tiré au sort chaque jour ; le secret et les empreintes sont ensuite effacés. Qui a réglé son navigateur pour ne pas être suivi n’est pas compté.',
    ),
    h2('Ce que voit le serveur'),
    p(
      'Comme tout serveur, celui-ci reçoit l’adresse réseau de qui lui demande une page. Le journal ne l’inscrit pas dans ses propres relevés, qui ne servent qu’à réparer les pannes. L’hébergeur ou le serveur placé devant le site peut tenir les siens : c’est à l’exploitant d’en dire ici la durée.',
    ),
    h2('En s’abonnant à une lettre'),
    p(
      'Le journal garde l’adresse, les lettres choisies et la preuve de l’accord : la phrase affichée, la page, l’heure et le réseau, abrégé de façon à désigner des centaines de foyers plutôt qu’un seul. Une adresse que personne ne confirme est effacée au bout de deux mois. Les messages ne portent ni pixel ni lien de mesure.',
    ),
    h2('En ouvrant un compte'),
    p(
      'Un compte est une adresse et ce que son titulaire y ajoute. Qui se connecte reçoit deux cookies, l’un qui le reconnaît, l’autre qui dit seulement aux pages qu’il y a quelqu’un à reconnaître ; ils s’en vont avec la déconnexion.',
    ),
    list(
      'Le journal garde l’adresse, le nom s’il est donné, les articles enregistrés avec leurs notes, les sujets suivis et les appareils connectés. Un appareil qui ne sert pas pendant soixante jours est déconnecté.',
      'Une demande de connexion est effacée au bout d’un jour, avec l’empreinte du réseau d’où elle venait.',
      'Qui se connecte par un autre service, là où le journal en propose, passe par son site. Le journal n’en garde que le nom et le numéro sous lequel ce service désigne la personne ; il ne lui dit rien de ce qu’elle lit.',
      'Un compte de lecteur que personne n’utilise pendant trois ans, et auquel aucune lettre n’est envoyée, est supprimé. Un message l’annonce trente jours avant ; une connexion suffit pour le garder.',
    ),
    p(
      'La page « Mes données » du compte donne tout cela dans un fichier, et supprime le compte aussitôt qu’on le demande. Reste alors une empreinte illisible de l’adresse, pour ne plus lui écrire par erreur.',
    ),
    h2('Écrire à la rédaction'),
    p('Un message envoyé à la rédaction arrive dans sa boîte aux lettres et n’est pas versé dans la base du site.'),
  ],
}
