import type { Claim, Release } from '../../content/schema/index.ts'
import { records } from '../../content/index.ts'

/** The family that a model belongs to: the letters that its name begins with. */
const familyOf = (model: string) => model.match(/^[a-z]+/i)?.[0].toLowerCase() ?? model

/** What is wrong with a release: its claim is of another model, or its makers sit elsewhere than those of its family. */
export function releaseProblem({ model, region, claim: id, figure: name }: Release, claims: Claim[]): string | undefined {
  const claim = claims.find(claim => claim.id === id)
  const figure = claim?.figures?.[name]
  if (!claim || !figure || !('date' in figure))
    return `「${model}」の日付「${id}.${name}」がありません。figure を直すか、その事実に書き足してください。`
  if (!figure.subject.split('、').includes(model) || !`${claim.claim_ja}${claim.claim_en}`.includes(model))
    return `「${model}」の日付が、別のもの(${figure.subject})の事実「${id}」を指しています。claim と figure を直してください。`
  const kin = [...records('releases'), ...records('openness').map(({ system, region }) => ({ model: system, region }))]
    .find(other => familyOf(other.model) === familyOf(model) && other.region !== region)
  return kin && `「${model}」の region は ${region} ですが、「${kin.model}」では ${kin.region} です。どちらかを直してください。`
}
