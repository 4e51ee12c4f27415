/** What notes tell about the account in passing: "she is on Pro, 45 seats, customer since 2021". In seven languages. */
import type { FactKind } from './customer-labels.ts';
import type { Entry } from './model.ts';

export interface NotedFact {
  kind: FactKind;
  value: string;
  entry: string;
}

/** What vendors call their plans, in any language. */
const TIER =
  'free|basic|starter|standard|plus|pro|professional|premium|teams?|business|enterprise|ultimate|gold|silver|bronze|platinum|trial|growth|essentials?|advanced|corporate';
const PLAN_WORD =
  'plan|tier|edition|subscription|package|tarif|abo|abonnement|paket|vertrag|lizenz|forfait|formule|offre|suscripci[oó]n|paquete|plano|assinatura|pacote|pakket|licentie|account|konto';
const ON = 'on|auf|im|hat|has|sur|en|au|tiene|con|no|na|tem|op|heeft|met|zit op';
const THE = String.raw`(?:the |an? |dem |den |das |einen |le |la |el |o |het |de |een |their |il |un )?`;
const MONTH = String.raw`\p{L}{3,10}\.?`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2}\.? (?:de )?)?${MONTH} (?:de )?\d{4}|\d{4}`;

const word = (source: string, flags = 'iu') =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${source})(?![\p{L}\p{N}_])`, flags);

const PLAN = [
  word(String.raw`(?:${PLAN_WORD})\s?[:=]\s?([^\s,;.()]+)`),
  word(String.raw`(${TIER})[- ](?:${PLAN_WORD})`),
  word(String.raw`(?:${PLAN_WORD}) (?:is |ist |est |es |é )?["“„«]?(${TIER})`),
  word(String.raw`(?:${ON}) ${THE}(${TIER})(?=[\s]*(?:[,;.)(–-]|$|with|mit|avec|con|com|met|since|seit))`),
  new RegExp(String.raw`(${TIER})プラン|プランは?[:： ]?(${TIER})`, 'iu'),
];
const SINCE = [
  word(
    String.raw`(?:customers?|clients?|members?|with us|kund(?:e|in|en)|clientes?|clientes?|client[es]{0,2}|klant|bei uns|chez nous|com a gente|con nosotros|bij ons) (?:since|seit|depuis|desde|sinds) (?:the |dem |le |el |o |de )?(${DATE})`,
  ),
  word(
    String.raw`(?:account|konto|compte|cuenta|conta) (?:was |wurde |a été |fue |foi |is )?(?:created|opened|angelegt|erstellt|eröffnet|créée?|ouvert|creada|abierta|criada|aberta|aangemaakt|geopend) (?:on |in |am |im |le |en |el |em |op )?(${DATE})`,
  ),
  /(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:から|より)の?(?:ご?利用|ご?契約|お客様|顧客)/u,
];
/** Counts of the account, whatever stands beside them. */
const SEATS = [
  word(
    String.raw`(?:about |ca\.? |rund |environ |unos |cerca de |ongeveer |~ ?)?(\d[\d.,]*k? (?:paid |active |bezahlte |aktive )?(?:seats?|licen[cs]es?|employees|plätze|sitze|lizenzen|mitarbeiter(?:innen)?|sièges|licences|salariés|employés|asientos|puestos|licencias|empleados|assentos|licenças|funcionários|colaboradores|plaatsen|licenties|medewerkers))`,
  ),
  /(\d[\d,]*(?:席|ライセンス)|(?:従業員|社員)(?:数)?\d[\d,]*[名人])/u,
];
/** Counts that may as well say who is affected: only beside another fact. */
const USERS = [
  word(
    String.raw`(\d[\d.,]*k? (?:users|agents|nutzer|benutzer|anwender|utilisateurs|postes|usuarios|usuários|gebruikers))`,
  ),
  /(\d[\d,]*(?:ユーザー|名|人))/u,
];
const MAX_NOTES = 40;
const MAX_CHARS = 2000;

/** Facts from internal notes; of each kind the latest that was written. */
export function readNotedFacts(entries: readonly Entry[]): NotedFact[] {
  const found = new Map<FactKind, NotedFact>();
  const notes = entries
    .filter(({ role, visibility }) => role === 'agent' && visibility === 'internal')
    .slice(-MAX_NOTES);
  for (const { id, body } of notes)
    for (const { kind: block, text } of body) {
      if (block === 'quote' || block === 'code') continue;
      for (const sentence of text.slice(0, MAX_CHARS).split(/\n|(?<=[.!?]) (?=\p{Lu})|。/u))
        for (const { kind, value } of factsIn(sentence)) found.set(kind, { kind, value, entry: id });
    }
  return [...found.values()];
}

/** "Not on Pro", "if they were on Pro", "asked about Enterprise", "upgrade to Pro" tell nothing. */
const MEANT =
  /(?<!\p{L})(?:not|if|would|wants?|asks?|asked|should|could|considering|interested|upgrade|before|\p{L}+n['’]t|nicht|kein\p{L}*|wenn|falls|möchte|will|fragt|soll|pas|si|veut|voudrait|demande|quiere|quisiera|pregunta|não|quer|pergunta|niet|geen|als|wil|vraagt)(?!\p{L})|ではない|希望|検討|場合/iu;

function factsIn(sentence: string): { kind: FactKind; value: string }[] {
  if (MEANT.test(sentence) || /[?？]\s*$/.test(sentence)) return [];
  const plan = first(PLAN, sentence);
  const since = first(SINCE, sentence);
  const size = first(SEATS, sentence) ?? (plan || since ? first(USERS, sentence) : undefined);
  return [
    ...(plan ? [{ kind: 'plan' as const, value: plan }] : []),
    ...(since ? [{ kind: 'since' as const, value: since }] : []),
    ...(size ? [{ kind: 'size' as const, value: size }] : []),
  ];
}

function first(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const value = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (value !== undefined) return value.trim();
  }
  return undefined;
}

/** "plan:pro", "tier_gold", "enterprise-plan", "enterprise" */
const TAG = new RegExp(
  String.raw`^(?:(?:plan|tier|tarif|forfait|plano|pakket)[-_: ]+(.+)|(${TIER})(?:[-_ ](?:plan|tier|customer|kunde|client))?)$`,
  'iu',
);

export function planOfTags(tags: readonly string[]): { value: string; tag: string } | undefined {
  for (const tag of tags) {
    const match = TAG.exec(tag.trim());
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined) return { value, tag };
  }
  return undefined;
}

const URGENT_TAG =
  /^(?:urgent|asap|critical|vip|p[01]|sev[-_ ]?[01]|escalated|dringend|kritisch|eilt|urgente|crítico|critique|spoed|至急|緊急|sla[-_ ].+)$/iu;
export const urgentTags = (tags: readonly string[]) => tags.filter((tag) => URGENT_TAG.test(tag.trim()));
