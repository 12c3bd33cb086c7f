import { expect, test } from '@playwright/test'
import { refuseFolder } from '../../slidev/folder.ts'

for (const folder of ['/home/x/講義', '/home/x/my talk (2) & more!', '/home/x/50%20', '/home/x/$x+@;,=~^-_.`&'])
  test(`${folder} is a good place`, () => expect(() => refuseFolder(folder)).not.toThrow())

for (const sign of '#?\'"*[]{}\\')
  test(`a folder with ${sign} is refused by a sentence that names it`, () => expect(() => refuseFolder(`/home/x${sign}y/講義`)).toThrow(`「${sign}」`))
