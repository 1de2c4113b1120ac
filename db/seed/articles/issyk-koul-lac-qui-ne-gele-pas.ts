import type { SeedArticle } from '#db/seed/article.ts'
import { p } from '#db/seed/article.ts'

export const article: SeedArticle = {
  slug: 'issyk-koul-lac-qui-ne-gele-pas',
  kind: 'brief',
  title: 'Pourquoi l’Issyk-Koul ne gèle pas, à 1 600 mètres d’altitude',
  standfirst:
    'Autour, les cols ferment dès octobre et le thermomètre plonge. Le grand lac kirghiz, lui, reste bleu tout l’hiver. La raison tient à sa profondeur, à son sel et à la lenteur avec laquelle il oublie l’été.',
  rubric: 'environnement',
  countries: ['kirghizstan'],
  themes: ['eau', 'climat'],
  authors: ['service-environnement'],
  published: { daysBefore: 12, at: '17:30' },
  picture: {
    spec: {
      draw: 'locator',
      countries: ['KG', 'KZ'],
      places: [
        { name: 'Issyk-Koul', lon: 77.2, lat: 42.42, main: true },
        { name: 'Balyktchy', lon: 76.18, lat: 42.46 },
        { name: 'Karakol', lon: 78.39, lat: 42.49 },
        { name: 'Bichkek', lon: 74.6, lat: 42.87 },
        { name: 'Almaty', lon: 76.93, lat: 43.24 },
      ],
    },
    alt: 'Carte du Kirghizstan et du sud du Kazakhstan : l’Issyk-Koul entre Balyktchy à l’ouest et Karakol à l’est.',
    caption: 'Entre deux chaînes des Tian Chan, le lac s’étire sur environ 180 kilomètres, de Balyktchy à l’arrière-pays de Karakol.',
    credit: 'Carte : Transcaspienne, d’après Natural Earth ; relief esquissé',
  },
  body: [
    p(
      'Le nom le dit : {ky|Ысык-Көл}, le lac chaud. Au VIIe siècle, le moine Xuanzang, en route vers l’Inde, décrit dans ces montagnes une « mer chaude » aux eaux sombres et salées. Ni lui ni les Kirghiz ne parlaient de baignade : l’eau de surface atteint une vingtaine de degrés en juillet et descend vers quatre en plein hiver. Mais elle ne prend pas, hormis au fond de quelques baies abritées, et cela suffisait à étonner.',
    ),
    p(
      'Le lac est à 1 607 mètres d’altitude, entouré de sommets de plus de 4 000. Il couvre 6 236 kilomètres carrés, dix fois le Léman et davantage, ce qui en fait le deuxième lac de montagne du monde après le Titicaca. Surtout, il plonge à 668 mètres. Ce volume, quelque 1 738 kilomètres cubes, explique l’essentiel. L’été y enfouit une chaleur énorme. Quand vient le froid, l’eau refroidie en surface s’alourdit, descend, et une eau plus tiède remonte la remplacer. Pour que la glace se forme, il faudrait que toute la colonne se refroidisse ; l’hiver est trop court, et les vents brassent trop bien.',
    ),
    p(
      'Le sel ajoute son effet. L’Issyk-Koul n’a pas d’émissaire : une centaine de rivières y entrent, aucune n’en sort, et l’évaporation concentre ce qu’elles apportent. Environ six grammes par litre, six fois moins que l’océan, assez pour abaisser le point de congélation de quelques dixièmes de degré et pour donner à l’eau sa transparence de mer.',
    ),
    p(
      'Cette transparence a servi à d’autres. À l’époque soviétique, la marine essayait ses torpilles dans la partie orientale du lac, à quelques milliers de kilomètres du premier océan. C’est aussi sur cette rive, près de Karakol, que repose l’explorateur Nikolaï Prjevalski, mort en 1888. Au nord, les sanatoriums ont laissé place aux pensions de Tcholpon-Ata. Sous quelques mètres d’eau, des archéologues relèvent des murs de briques et de la céramique : au Moyen Âge, le niveau était plus bas.',
    ),
    p(
      'Il baisse de nouveau. Le lac a perdu environ trois mètres au XXe siècle, l’irrigation retenant une part des rivières, et l’appoint des glaciers n’est pas éternel. Protégé au titre de la convention de Ramsar, réserve de biosphère de l’Unesco depuis 2001, il reste pour les Kirghiz plus qu’un paysage. On y va comme on va à la mer, dans un pays qui en est plus éloigné que presque tout autre, et l’on s’étonne chaque hiver de trouver, sous la neige des montagnes, des vagues.',
    ),
  ],
}
