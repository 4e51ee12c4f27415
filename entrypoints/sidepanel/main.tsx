import { mountPage } from '../../components/mount-page.tsx';
import { BackendContext } from '../../components/panel/backend.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import { openBackend } from './backend.ts';

mountPage(
  <BackendContext value={openBackend()}>
    <Panel />
  </BackendContext>,
);
