import { Board } from './board/board.tsx';
import { Header } from './header.tsx';
import { useUrl } from './router.tsx';
import { Wizard } from './wizard/wizard.tsx';

export function App() {
  const { pathname } = useUrl();
  return (
    <>
      <Header />
      <main>{pathname === '/connect' ? <Wizard /> : <Board />}</main>
    </>
  );
}
