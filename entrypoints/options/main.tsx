import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page.tsx';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';

const sites = {
  list: async () => (await browser.permissions.getAll()).origins ?? [],
  remove: async (origin: string) => void (await browser.permissions.remove({ origins: [origin] })),
};
mountPage(<Options sites={sites} />);
