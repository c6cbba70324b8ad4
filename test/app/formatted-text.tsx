/** Renders a text of the setup catalogue. Literal values in it are marked with backticks. */
export function FormattedText({ children }: { children: string }) {
  const [plain, literal, ...rest] = children.split('`');
  return (
    <>
      {plain}
      {literal !== undefined && (
        <>
          <code>{literal}</code>
          <FormattedText>{rest.join('`')}</FormattedText>
        </>
      )}
    </>
  );
}
