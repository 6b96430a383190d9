import { bounds, circlesOf, folderGraph, importsOf, sizesOf } from './figures.mjs'

// Prints how large the tree is and whether any imports form a circle.
const imports = importsOf('.')
const { files, fullest, longest } = sizesOf('.')
console.table({
  'files in the repository': { is: files, 'at most': bounds.files },
  'files in the fullest folder': {
    is: fullest[1],
    'at most': bounds.filesInFolder,
    where: fullest[0],
  },
  'lines in the longest file': { is: longest[1], 'at most': bounds.linesInFile, where: longest[0] },
  'circles of files': { is: circlesOf(imports).length, 'at most': 0 },
  'circles of folders': { is: circlesOf(folderGraph(imports)).length, 'at most': 0 },
  'files read for circles': { is: imports.size },
})
