import { Outward } from '../external-link.tsx';
import { Prose } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import { Title } from '../page-title.tsx';
import { Link } from '../router.tsx';
import type { Spec } from './catalogue.ts';

/** What is to be done in the platform’s own console. */
export function Console({ spec: { type, title, steps } }: { spec: Spec }) {
  const { words } = useLanguage();
  return (
    <>
      <Title>{words.prepare(title)}</Title>
      <p className="lead">{steps.length > 0 ? words.prepareHelp : words.nothingToPrepare}</p>
      <ol className="console">
        {steps.map(({ text, url }) => (
          <li key={text}>
            <div>
              <p>
                <Prose>{text}</Prose>
              </p>
              {url && <Outward href={url}>{`${words.open} ${new URL(url).host}`}</Outward>}
            </div>
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link href="/connect" className="button">
          {words.back}
        </Link>
        <Link href={`/connect?platform=${type}&step=form`} className="button primary">
          {words.next}
        </Link>
      </div>
    </>
  );
}
