import { Prose } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import { Title } from '../page-title.tsx';
import { Tile } from '../platform-icon.tsx';
import { Link } from '../router.tsx';
import type { Spec } from './catalogue.ts';

export function Platforms({ specs }: { specs: readonly Spec[] }) {
  const { words } = useLanguage();
  return (
    <>
      <Title>{words.choose}</Title>
      <p className="lead">{words.chooseHelp}</p>
      <ul className="cards">
        {specs.map((spec) => (
          <li key={spec.type}>
            {spec.isCreatable ? (
              <Link className="card" href={`/connect?platform=${spec.type}`}>
                <Card {...spec} />
              </Link>
            ) : (
              <div className="card">
                <Card {...spec} description={words.notCreatable} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link href="/" className="button">
          {words.back}
        </Link>
      </div>
    </>
  );
}

function Card({ type, title, description }: Pick<Spec, 'type' | 'title' | 'description'>) {
  return (
    <>
      <Tile type={type} title={title} />
      <span>
        <strong>{title}</strong>
        <span className="about">
          <Prose>{description}</Prose>
        </span>
      </span>
    </>
  );
}
