/** The places that the paper's maps name: coordinates in degrees, east and north positive, rounded to a kilometre. */

export type Place = { name: string; lon: number; lat: number; main?: boolean | undefined }

/** ISO 3166-1 numeric, as Natural Earth numbers its shapes, to alpha-2. */
export const numericCodes: Record<string, string> = {
  '398': 'KZ',
  '417': 'KG',
  '860': 'UZ',
  '762': 'TJ',
  '795': 'TM',
  '004': 'AF',
  '156': 'CN',
  '643': 'RU',
  '364': 'IR',
  '031': 'AZ',
  '496': 'MN',
  '586': 'PK',
  '356': 'IN',
  '268': 'GE',
  '051': 'AM',
  '792': 'TR',
  '804': 'UA',
}

export const names: Record<string, string> = {
  KZ: 'Kazakhstan',
  KG: 'Kirghizstan',
  UZ: 'Ouzbékistan',
  TJ: 'Tadjikistan',
  TM: 'Turkménistan',
  AF: 'Afghanistan',
  CN: 'Chine',
  RU: 'Russie',
  IR: 'Iran',
  AZ: 'Azerbaïdjan',
  MN: 'Mongolie',
  PK: 'Pakistan',
  IN: 'Inde',
  GE: 'Géorgie',
  AM: 'Arménie',
  TR: 'Turquie',
  UA: 'Ukraine',
}

const town = (name: string, lon: number, lat: number, main = false): Place => ({ name, lon, lat, main })

/** The capital first. */
export const towns: Record<string, Place[]> = {
  KZ: [
    town('Astana', 71.43, 51.17, true),
    town('Almaty', 76.93, 43.24),
    town('Aktaou', 51.17, 43.65),
    town('Chymkent', 69.6, 42.32),
    town('Karaganda', 73.1, 49.8),
    town('Aralsk', 61.67, 46.8),
  ],
  KG: [town('Bichkek', 74.59, 42.87, true), town('Och', 72.8, 40.53), town('Karakol', 78.39, 42.49), town('Naryn', 76, 41.43), town('Talas', 72.24, 42.52)],
  UZ: [
    town('Tachkent', 69.24, 41.31, true),
    town('Samarcande', 66.96, 39.65),
    town('Boukhara', 64.42, 39.77),
    town('Noukous', 59.6, 42.46),
    town('Khiva', 60.36, 41.38),
    town('Termez', 67.28, 37.22),
  ],
  TJ: [
    town('Douchanbé', 68.78, 38.56, true),
    town('Khodjent', 69.62, 40.28),
    town('Khorog', 71.55, 37.49),
    town('Kouliab', 69.78, 37.91),
    town('Mourgab', 73.97, 38.17),
  ],
  TM: [
    town('Achgabat', 58.38, 37.95, true),
    town('Turkmenbachi', 53, 40.02),
    town('Mary', 61.83, 37.6),
    town('Turkmenabat', 63.58, 39.1),
    town('Dachogouz', 59.97, 41.84),
  ],
  AF: [
    town('Kaboul', 69.18, 34.53, true),
    town('Hérat', 62.2, 34.35),
    town('Mazar-e-Charif', 67.11, 36.71),
    town('Kandahar', 65.71, 31.61),
    town('Kondoz', 68.87, 36.73),
  ],
  CN: [
    town('Pékin', 116.4, 39.9, true),
    town('Ouroumtsi', 87.62, 43.82),
    town('Kachgar', 75.99, 39.47),
    town('Lanzhou', 103.83, 36.06),
    town('Xi’an', 108.94, 34.34),
  ],
  RU: [
    town('Moscou', 37.62, 55.75, true),
    town('Orenbourg', 55.1, 51.77),
    town('Omsk', 73.37, 54.99),
    town('Novossibirsk', 82.92, 55.03),
    town('Astrakhan', 48.04, 46.35),
  ],
  IR: [
    town('Téhéran', 51.39, 35.69, true),
    town('Machhad', 59.61, 36.3),
    town('Tabriz', 46.29, 38.07),
    town('Ispahan', 51.67, 32.65),
    town('Bandar Abbas', 56.28, 27.18),
  ],
  AZ: [town('Bakou', 49.87, 40.41, true), town('Gandja', 46.36, 40.68), town('Nakhitchevan', 45.41, 39.21), town('Lankaran', 48.85, 38.75)],
  MN: [
    town('Oulan-Bator', 106.92, 47.92, true),
    town('Khovd', 91.64, 48),
    town('Ölgii', 89.96, 48.97),
    town('Erdenet', 104.04, 49.03),
    town('Darkhan', 105.95, 49.47),
  ],
}

type Ring = [number, number][]

/** Lakes that Natural Earth's countries do not cut out, drawn in outline by hand: enough to know them by, no more. */
export const waters: { name: string; ring: Ring }[] = [
  {
    name: 'Petite mer d’Aral',
    ring: [
      [60.1, 46.5],
      [60.6, 46.75],
      [61.2, 46.6],
      [61.6, 46.3],
      [61, 46.1],
      [60.4, 46.2],
      [60.1, 46.5],
    ],
  },
  {
    name: 'Grande mer d’Aral',
    ring: [
      [58.3, 45.6],
      [58.7, 45.5],
      [58.6, 44.8],
      [58.5, 44.1],
      [58.2, 44.1],
      [58.15, 44.8],
      [58.3, 45.6],
    ],
  },
  {
    name: 'Lac Balkhach',
    ring: [
      [73.6, 46.3],
      [74.2, 46.7],
      [75, 46.75],
      [76.5, 46.7],
      [78, 46.6],
      [79.1, 46.75],
      [78.4, 46.35],
      [76.8, 46.4],
      [75.4, 46.45],
      [74.7, 46.1],
      [74.2, 45.2],
      [73.8, 45.4],
      [73.6, 46.3],
    ],
  },
  {
    name: 'Issyk-Koul',
    ring: [
      [76.2, 42.45],
      [76.9, 42.68],
      [77.6, 42.73],
      [78.2, 42.7],
      [78.3, 42.5],
      [77.6, 42.2],
      [76.9, 42.15],
      [76.3, 42.3],
      [76.2, 42.45],
    ],
  },
]
