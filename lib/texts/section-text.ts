import { i18n } from '#i18n';
import type { SectionName } from '../handoff/model.ts';

export function sectionTitle(name: SectionName): string {
  switch (name) {
    case 'happening':
      return i18n.t('sections.happening');
    case 'tried':
      return i18n.t('sections.tried');
    case 'hypothesis':
      return i18n.t('sections.hypothesis');
    case 'context':
      return i18n.t('sections.context');
    case 'verify':
      return i18n.t('sections.verify');
  }
}
