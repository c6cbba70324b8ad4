/** A text of the catalogue’s: what stands between backticks is to be taken letter by letter. */
export function Prose({ children }: { children: string }) {
  const [plain, literal, ...rest] = children.split('`');
  return (
    <>
      {plain}
      {literal !== undefined && (
        <>
          <code>{literal}</code>
          <Prose>{rest.join('`')}</Prose>
        </>
      )}
    </>
  );
}
