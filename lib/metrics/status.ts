/**
 * Names under which helpdesks keep solved cases: the stored value where a record tells it (Request Tracker `resolved`,
 * Zendesk `solved`, Freshdesk `Closed`, Jira `Done`), else what the page shows. Waiting states (stalled, pending, on hold)
 * are not solved.
 */
const SOLVED = new Set(
  [
    'resolved solved closed complete completed done fixed rejected cancelled canceled',
    'gelöst erledigt geschlossen abgeschlossen abgelehnt',
    'résolu résolue fermé fermée clos clôturé terminé rejeté',
    'resuelto resuelta cerrado cerrada completado rechazado',
    'resolvido resolvida fechado fechada concluído encerrado rejeitado',
    'opgelost gesloten afgerond afgewezen voltooid',
    '解決済み 解決済 解決 完了 クローズ 終了 却下',
  ].flatMap((names) => names.split(' ')),
);

export const isSolved = (status: string | undefined) => status !== undefined && SOLVED.has(status.trim().toLowerCase());
