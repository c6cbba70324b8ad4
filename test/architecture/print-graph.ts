import { readSources } from './files.ts';
import { createFolderGraph, printGraph } from './folder-graph.ts';

// Prints the flowchart for docs/architecture.md: node test/architecture/print-graph.ts
console.log(`\`\`\`mermaid\n${printGraph(createFolderGraph(readSources()))}\n\`\`\``);
