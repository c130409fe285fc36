// Reads pictures by Mermaid's own parser: a list of texts on the standard input, and on the
// output for each its nodes and arrows with their labels as they are shown. Without the package it
// ends with 3.
let mermaid, purify;
try {
  purify = (await import("dompurify")).default;
  mermaid = (await import("mermaid")).default;
} catch {
  process.exit(3);
}
// There is no page here to protect; labels are compared as they are parsed.
purify.addHook = () => {};
purify.sanitize = (text) => text;
mermaid.initialize({ startOnLoad: false });

// Mermaid keeps entities in a form of its own until a label is drawn.
const shown = (text) =>
  (text ?? "").replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const read = [];
for (const text of JSON.parse(Buffer.concat(chunks).toString())) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  read.push({
    nodes: [...db.getVertices().values()].map((node) => [node.id, shown(node.text)]),
    groups: db.getSubGraphs().map((group) => shown(group.title)),
    arrows: db.getEdges().map((edge) => [edge.start, shown(edge.text), edge.end, edge.stroke]),
  });
}
process.stdout.write(JSON.stringify(read), () => process.exit(0));
