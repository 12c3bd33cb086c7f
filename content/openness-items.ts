/** The twelve items that the European Open Source AI Index grades, in its order; `openness.*` in the words names them. */
export const opennessItems = [
  'datasources_basemodel',
  'datasources_endmodel',
  'weights_basemodel',
  'weights_endmodel',
  'trainingcode',
  'code',
  'hardware_architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'licenses',
] as const

export type OpennessItem = (typeof opennessItems)[number]
