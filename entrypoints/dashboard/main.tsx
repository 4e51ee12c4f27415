import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { mountPage } from '../../components/mount-page.tsx';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/print.css';

mountPage(<Dashboard timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} now={new Date()} />);
