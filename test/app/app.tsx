import { Board } from './board/board.tsx';
import { Header } from './header.tsx';
import { useAddress } from './router.tsx';
import { Wizard } from './wizard/wizard.tsx';

export function App() {
  const { pathname } = useAddress();
  return (
    <>
      <Header />
      <main>{pathname === '/connect' ? <Wizard /> : <Board />}</main>
    </>
  );
}
