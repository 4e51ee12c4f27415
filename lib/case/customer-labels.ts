/**
 * What helpdesks call the facts about a customer, in seven languages, and how Baton names them. Labels are compared in lower
 * case without accents and punctuation; a label also counts when it begins or ends with one of these.
 */
export type FactKind = 'plan' | 'since' | 'size' | 'urgency' | 'deadline';

export const LABELS: Record<FactKind, string> = {
  plan: `plan|plan name|plan tier|tier|subscription|subscription plan|package|edition|license|licence|license type|product plan|account type|support plan|support level|service level
    |tarif|paket|abo|abonnement|vertrag|vertragsart|lizenz|kundentyp|forfait|formule|offre|licence|contrat|plan contratado|suscripcion|paquete|licencia|plano|assinatura|pacote|licenca|contrato|pakket|licentie|contract|プラン|契約プラン|契約|ライセンス|product tier|current plan|abonnementsart|lizenztyp|lizenzart|tarifstufe|vertragsstufe|abonnementsvorm|type abonnement|type contrat|niveau support|niveau service|tipo plan|tipo suscripcion|tipo licencia|tipo contrato|tipo plano|tipo conta|tipo assinatura|abonnementstype|licentietype|klanttype|ご契約プラン|利用プラン|ご利用プラン|契約種別|サブスクリプション`,
  since: `account created|created|created at|customer since|member since|signup date|sign up date|signed up|account age|account opened|start date|onboarded|onboarding date|registered|first seen
    |kunde seit|konto erstellt|erstellt am|angelegt am|vertragsbeginn|registriert am|client depuis|compte cree|cree le|date de creation|inscrit le|cliente desde|cuenta creada|fecha de alta|alta|creado|conta criada|criada em|data de criacao|data de cadastro|klant sinds|account aangemaakt|aangemaakt op|ingangsdatum|契約日|登録日|利用開始日|アカウント作成日|契約開始日|date joined|joined|client since|contract start|subscription start|kundin seit|kunde ab|registrierungsdatum|anmeldedatum|erstellungsdatum|date inscription|date ouverture|debut contrat|cliente depuis|cliente desde el|fecha creacion|fecha registro|inicio contrato|miembro desde|data adesao|data inscricao|inicio contrato|membro desde|lid sinds|aanmaakdatum|registratiedatum|begindatum|startdatum|契約開始|利用開始|入会日|登録年月日`,
  size: `seats|seat count|number of seats|users|user count|number of users|licenses|licences|company size|size|employees|number of employees|headcount|agents|team size|mrr|arr
    |platze|sitze|nutzer|anzahl nutzer|benutzer|lizenzen|mitarbeiter|mitarbeiterzahl|unternehmensgrosse|utilisateurs|nombre d utilisateurs|licences|effectif|taille|postes|sieges|usuarios|numero de usuarios|empleados|tamano|puestos|licencias|usuarios|funcionarios|tamanho|assentos|licencas|gebruikers|aantal gebruikers|medewerkers|bedrijfsgrootte|licenties|ユーザー数|利用者数|ライセンス数|従業員数|席数|アカウント数|seats used|paid seats|licensed users|active users|no of users|user licenses|organization size|organisation size|anzahl mitarbeiter|mitarbeiteranzahl|nutzeranzahl|anzahl platze|nutzerzahl|benutzeranzahl|firmengrosse|nombre postes|nombre licences|nombre salaries|nombre employes|nombre sieges|taille entreprise|numero licencias|numero empleados|cantidad usuarios|tamano empresa|no usuarios|numero assentos|numero licencas|numero funcionarios|quantidade usuarios|tamanho empresa|aantal medewerkers|aantal licenties|aantal werkplekken|grootte|ユーザ数|利用人数|契約数|社員数|契約席数`,
  urgency: `urgency|severity|impact|business impact|dringlichkeit|schweregrad|urgence|gravite|severite|urgencia|gravedad|severidad|gravidade|severidade|urgentie|spoed|ernst|緊急度|重要度|深刻度|criticality|kritikalitat|prioridad|prioridade|prioriteit|prioritat|priorite|priority|criticidad|criticidade|auswirkung|impacto|緊急性|影響度|優先度`,
  deadline: `sla|sla due|due|due date|due by|deadline|resolution due|next breach|frist|fallig|fallig am|faelligkeit|echeance|date limite|vencimiento|fecha limite|plazo|prazo|vencimento|data limite|vervaldatum|uiterste datum|期限|締切|納期|sla breach|sla deadline|next sla breach|needed by|required by|target date|resolution target|falligkeitsdatum|zieldatum|erledigen bis|date echeance|a rendre pour|echeance sla|fecha vencimiento|vence|vence el|data vencimento|vence em|prazo sla|deadline sla|gewenste datum|streefdatum|期日|完了希望日|対応期限|締切日`,
};

/** Changes of the account that L2 wants to know of; fields of the desk's own housekeeping are not among them. */
export const ACCOUNT_CHANGE =
  /\b(?:sso|saml|scim|mfa|2fa|domain|dns|billing|contract|region|data ?cent(?:er|re)|feature flags?|beta|migrat\p{L}*|upgraded|downgraded|trial|renew\p{L}*|api key|ip allow\p{L}*|allowlist|workspace|tenant|owner of account|vertrag|umzug|facturation|contrat|facturación|contrato|faturamento|domein)\b|移行|ドメイン|契約変更/iu;

/** Plan and size: account matters only where the text says that they changed. */
const PLAN_OR_SIZE =
  /(?<!\p{L})(?:plan|tier|subscription|seats?|licen[cs]es?|tarif|abo|paket|lizenz(?:en)?|plätze|forfait|abonnement|licences?|sièges|suscripción|licencias?|asientos|plano|assinatura|licenças?|assentos|pakket|licenties?)(?!\p{L})|プラン|ライセンス|席数/iu;
const CHANGED =
  /(?<!\p{L})(?:changed|upgraded|downgraded|switched|moved|increased|reduced|raised|lowered|renewed|cancelled|canceled|added|geändert|gewechselt|umgestellt|erhöht|reduziert|verlängert|gekündigt|modifiée?s?|changée?s?|passée?|augmentée?s?|réduite?s?|renouvelée?|résiliée?|cambi(?:ó|ado|ada)|actualizad[oa]s?|aumentad[oa]s?|reducid[oa]s?|renovad[oa]s?|alterad[oa]s?|mudou|atualizad[oa]s?|reduzid[oa]s?|gewijzigd|overgezet|verhoogd|verlaagd|verlengd|opgezegd)(?!\p{L})|変更|更新|追加|解約/iu;

/** Whether the text of an event tells of a change of the account. */
export const isAccountText = (text: string) =>
  ACCOUNT_CHANGE.test(text) || (PLAN_OR_SIZE.test(text) && CHANGED.test(text));

export interface FactWords {
  plan: string;
  age: string;
  size: string;
  urgency: string;
  changed: string;
  since: string;
  priority: string;
  due: string;
}

const EN: FactWords = {
  plan: 'Plan',
  age: 'Account age',
  size: 'Size',
  urgency: 'Urgency',
  changed: 'Changed',
  since: 'since',
  priority: 'priority',
  due: 'due',
};
const WORDS: Record<string, FactWords> = {
  en: EN,
  de: {
    plan: 'Tarif',
    age: 'Kunde seit',
    size: 'Größe',
    urgency: 'Dringlichkeit',
    changed: 'Geändert',
    since: 'seit',
    priority: 'Priorität',
    due: 'fällig',
  },
  fr: {
    plan: 'Forfait',
    age: 'Ancienneté',
    size: 'Taille',
    urgency: 'Urgence',
    changed: 'Modifié',
    since: 'depuis',
    priority: 'priorité',
    due: 'échéance',
  },
  es: {
    plan: 'Plan',
    age: 'Antigüedad',
    size: 'Tamaño',
    urgency: 'Urgencia',
    changed: 'Cambiado',
    since: 'desde',
    priority: 'prioridad',
    due: 'vence',
  },
  pt: {
    plan: 'Plano',
    age: 'Tempo de conta',
    size: 'Tamanho',
    urgency: 'Urgência',
    changed: 'Alterado',
    since: 'desde',
    priority: 'prioridade',
    due: 'vence',
  },
  nl: {
    plan: 'Pakket',
    age: 'Klant sinds',
    size: 'Grootte',
    urgency: 'Urgentie',
    changed: 'Gewijzigd',
    since: 'sinds',
    priority: 'prioriteit',
    due: 'uiterlijk',
  },
  ja: {
    plan: 'プラン',
    age: '利用期間',
    size: '規模',
    urgency: '緊急度',
    changed: '変更',
    since: '開始',
    priority: '優先度',
    due: '期限',
  },
};

export function factWords(lang: string): FactWords {
  return WORDS[lang.slice(0, 2).toLowerCase()] ?? EN;
}

/** "Nombre de postes" and "nombre postes" are one. */
const SMALL = / (?:of|the|de|des|du|da|do|del|dos|d|van|der|het|n) (?=\S)/g;

const known = new Map<string, FactKind>();
for (const [kind, labels] of Object.entries(LABELS) as [FactKind, string][]) {
  for (const label of labels.split('|')) {
    const plain = label.trim().replace(SMALL, ' ');
    if (!known.has(plain)) known.set(plain, kind);
  }
}

/** A label as the lists above write it: without case, accents, punctuation and small words. */
export const plainLabel = (label: string) =>
  label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(SMALL, ' ')
    .trim();

/** Which fact a field's label names; undefined for everything else. */
export function kindOfLabel(label: string): FactKind | undefined {
  const plain = plainLabel(label);
  const exact = known.get(plain);
  if (exact) return exact;
  const words = plain.split(' ');
  if (words.length > 4) return undefined;
  return known.get(words.slice(1).join(' ')) ?? known.get(words.slice(0, -1).join(' '));
}
