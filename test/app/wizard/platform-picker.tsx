import { FormattedText } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import { PageTitle } from '../page-title.tsx';
import { PlatformIcon } from '../platform-icon.tsx';
import { Link } from '../router.tsx';
import type { PlatformSpec } from './catalogue.ts';

export function PlatformPicker({ platforms }: { platforms: readonly PlatformSpec[] }) {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle>{texts.choosePlatform}</PageTitle>
      <p className="lead">{texts.choosePlatformHelp}</p>
      <ul className="cards">
        {platforms.map((platform) => (
          <li key={platform.type}>
            {platform.isCreatable ? (
              <Link className="card" href={`/connect?platform=${platform.type}`}>
                <CardContent {...platform} />
              </Link>
            ) : (
              <div className="card">
                <CardContent {...platform} description={texts.notCreatable} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link href="/" className="button">
          {texts.back}
        </Link>
      </div>
    </>
  );
}

function CardContent({ type, title, description }: Pick<PlatformSpec, 'type' | 'title' | 'description'>) {
  return (
    <>
      <PlatformIcon type={type} title={title} />
      <span>
        <strong>{title}</strong>
        <span className="card-description">
          <FormattedText>{description}</FormattedText>
        </span>
      </span>
    </>
  );
}
