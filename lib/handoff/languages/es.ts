import { conjugate, toPast, toThird } from './inflect.ts';
import type { Language } from './language.ts';

const AR = `prob revis comprob verific borr elimin desinstal instal reinstal reinici actualiz desactiv activ reactiv cambi modific reemplaz conect desconect reconect ejecut restaur cre recre configur reconfigur envi reenvi mand reenv pregunt escal contact llam compar mir examin analiz inspeccion formate desenchuf enchuf limpi copi export import carg descarg renombr edit aument baj limit autoriz asign revoc renov gener regener anul reembols arregl repar corrig despleg fusion separ paus par cerr forz utiliz us registr sincroniz recarg refresc busc consult aplic clon migr purg quit apag desbloque bloque intent puls guard ajust habilit deshabilit cancel retir solicit lanz entr ingres captur reproduj replic coloc desmarc marc seleccion ejecut vaci divid repet cort test resete restablec compr agreg sub llev abr report avis notific levant pas tir mont desmont aisl prolong simul`;
const IR = `sub abr reabr divid repet escrib añad restablec divid conced extend permit sustitu reconstru corrig reproduc exclu inclu invert vend encend emit reemit corr`;
const FORMS = `${conjugate(AR, 'é ó amos aron ado ada ados adas', { c: 'qu', g: 'gu', z: 'c' })} ${conjugate(IR, 'í ió imos ieron ido ida idos idas')}
  hice hizo hicimos hicieron hecho hecha puse puso pusimos pusieron puesto puesta abierto abierta reabierto vuelto volví volvió volvimos di dio dimos dado dada seguí siguió seguimos seguido reproduje reprodujo reduje redujo reducido leí leyó leído escrito resuelto cerré cerró cerramos cerrado forcé forzó forzamos apliqué busqué pude quité cargué descargué apagué encendí encendió volvimos repetí repitió corregí corrigió corregimos corregido fui fue-a hemos vi vio`;

export const es: Language = {
  code: 'es',
  common: `el la los las de del que y en un una es no se con por para lo le su mi nos al como más pero sus ya está están hay desde muy también todo todos cuando si he ha hemos han fue era este esta esto hola gracias buenos días yo me te sin sobre ni donde aún sí porque o`,
  past: FORMS,
  pastLike: String.raw`\p{L}{3,}(?:é|amos|imos)|\p{L}{4,}(?:ado|ada|ido|ida)s?`,
  pastNever: `fue fui hemos vi vio compré compró compramos noté notó notamos recibí recibió recibimos necesitamos queremos tenemos estamos podemos vamos somos usamos-normalmente esperamos esperado llegado llegada fallado fallida caído estado sido tenido podido querido pedido-n avisado lado adecuado conocido debido entendido enviado-por listado mercado cuidado bloqueado bloqueada pasado pasada parado parada cobrado resultado estimado estimada detectado encontré encontró encontramos además agradecemos`,
  base: `${conjugate(AR, 'ar e', { c: 'qu', g: 'gu', z: 'c' })} ${conjugate(IR, 'ir')} probar revisar comprobar verificar borrar eliminar desinstalar instalar reinstalar reiniciar actualizar desactivar activar cambiar modificar reemplazar conectar desconectar reconectar ejecutar restaurar crear configurar enviar enviarte enviarse reenviar mandar contactar llamar comparar mirar limpiar copiar exportar importar cargar subir descargar renombrar aumentar bajar autorizar asignar renovar guardar sincronizar recargar refrescar abrir cerrar poner hacer usar utilizar quitar volver seleccionar marcar desmarcar pulsar ingresar entrar apagar encender desenchufar vaciar escanear repetir intentar
    pruebe revise compruebe verifique borre elimine desinstale instale reinstale reinicie actualice desactive active cambie envíe mande contacte mire limpie abra cierre ponga haga use utilice quite seleccione escanee prueba revisa comprueba borra reinicia actualiza desactiva activa cambia envía abre cierra reinstala`,
  after: 'tras|después de|luego de|aun|incluso|al|a pesar de',
  helped: String.raw`no (?:funcionó|sirvió|ayudó|resolvió|solucionó|cambió|funciona|sirve|ayuda|resuelve|hizo)(?: nada| el problema)?|funcionó|solucionó|resolvió|ayudó|sin (?:éxito|resultado|cambios|efecto)|tampoco (?:funciona|funcionó|sirve|sirvió|ayuda|ayudó)|da el mismo`,
  persists: String.raw`sigue|igual|mismo|misma|todavía|aún|persiste|no|tampoco|funciona|funcionó|ok|solucionado|continúa`,
  step: String.raw`reinicio|reinstalación|restablecimiento|(?:otro|otra|nuevo|nueva|segundo|segunda) \p{L}+|ventana (?:privada|de incógnito)|modo (?:incógnito|seguro)|caché (?:borrada|limpia)|prueba \p{L}+|permiso \p{L}+|\p{L}+ (?:borrad[ao]|reinstalad[ao]|reiniciad[ao]|desactivad[ao]|activad[ao])`,
  pastOf: { ...toPast(AR, 'ar', 'ó'), ...toPast(IR, 'ir', 'ió'), hacer: 'hizo', poner: 'puso', abrir: 'abrió', volver: 'volvió', enviarte: 'envió', enviarse: 'envió' },
  person: { ...toThird(AR, 'é', 'ó', { c: 'qu', g: 'gu', z: 'c' }), ...toThird(IR, 'í', 'ió'), hice: 'hizo', puse: 'puso', pedí: 'pidió', volví: 'volvió', di: 'dio', abrí: 'abrió' },
  tryPast: 'probé|probó|probamos|probado|intenté|intentó|intentamos|intentado',
  lead: String.raw`yo|nosotros|él|ella|ellos|he|ha|hemos|han|había|habíamos|también|además|ya|luego|después|entonces|ahora|hoy|ayer|primero|por último|finalmente|me|la|lo|las|los|le|les|nos|te|y|pero|cliente|cli|el cliente|la cliente|usuario|haber|como (?:me |nos )?(?:indicó|indicaste|pidió|sugirió)|sí|gracias|de nuevo|ok|manualmente|ahí|incluso|o sea`,
  selfLike: String.raw`\p{L}{3,}(?:é|amos|imos)`,
  people: String.raw`yo|nosotros|él|ella|ellos|cliente|cli|usuario|usuaria|colega|compañer[oa]|equipo|soporte|admin|administrador|informático|técnico|it|sistemas|proveedor|alguien`,
  passive: 'se|fue|fueron|está|están|ha sido|han sido|sido|queda|quedó',
  not: String.raw`nada|nadie|no|nunca|ningún|ninguna|sin|tampoco|ni|jamás|en lugar de|en vez de`,
  plan: String.raw`va a|voy a|vamos a|van a|podría|podríamos|podrías|podrían|debería|deberíamos|debe|deben|hay que|tengo que|tiene que|tenemos que|quiero|quiere|quisiera|próximo paso|pendiente|mañana|quizás|tal vez|todavía no he|aún no he|propongo|sugiero|sugerí|recomiendo|recomend\p{L}*|planeo|haré|hará|haremos|pedí|pidió|le pedí|dice que|será|falta|tocaría|a ver`,
  able: 'puede|puedo|pueden|podemos|pudo|pude',
  condition: 'si|en caso de|en caso|siempre que|salvo que|cuando pueda|a menos|en cuanto',
  aside: String.raw`desde|porque|cuando|que|quien|donde|cuyo|como|mientras|aunque|ya que|tras`,
  ask: String.raw`podría|podrías|podrían|puede|puedes|pueden|por favor|le importaría|ha probado|has probado|intente|intenta|pruebe|prueba|te recomiendo|le recomiendo|recomendamos|te sugiero|avísame|avísenos|díganos|dime|necesitamos que`,
  good: String.raw`funciona(?:n)?|funcionó|funcionaba|sirvió|ok|bien|correcto|correctamente|solucionado|resuelto|arreglado|llega(?:n|ron)?|llegó|éxito|exitoso|perfecto|ya (?:puedo|puede|se puede|funciona)|aprobad[oa]|aceptad[oa]|normal(?:mente)?|desapareció|rápido|actualizó|sin (?:problemas?|errores?)|quedó|entró|abre|en verde|visible`,
  bad: String.raw`no|nada|igual|mismo|misma|sigue(?:n)?|continúa|tampoco|error|errores|falla|falló|fallo|ningún|ninguna|sin (?:éxito|cambios?|resultado|efecto)|todavía|aún|persiste|rechazad[oa]|lento|vacío|caíd[oa]|cierra|bloquea\p{L}*|ni|nunca|lamentablemente|desafortunadamente|ko|otra vez`,
  outcome: String.raw`estaba|estaban|ve|ven|queda|quedó|aparece|muestra|dice|sale|da|dio|tiene|hay|es|son|está|están|era|solo|sólo|ahora|devuelve|encontr\p{L}*|indica|baj[oó]|contiene|\d+`,
  telling: 'escal[éó]|pregunt[éó]|report[éó]|contact[éó]|llam[éó]|abr(?:í|ió)|avis[éó]|notifi(?:qué|có)|extend(?:í|ió)',
  waiting: String.raw`esperando.*|a la espera.*|pendiente.*|por confirmar|sin respuesta|en curso|en espera|\?+`,
  newSubject: String.raw`tampoco|sin|ni|desde entonces|el|la|los|las|ahora|ahí|sigue|todo|nada|ya|no|eso|se|continúa|funciona|llegó|me (?:sale|aparece)`,
  reportBack: String.raw`y (?:decirme|decirnos|dígame|dime|díganos|avis\p{L}+|envi\p{L}+|ver si|confirm\p{L}+|cuént\p{L}+)|para ver`,
  notStep: String.raw`(?:pregunt|solicit)[éó] (?:al|a la) clienta?e?|(?:adjunt[oéó]|envi[éó]|sub[íi]ó?|mand[éó]) (?:\p{L}+ ){0,3}(?:captura\p{L}*|archivo adjunto|logs?|registros?|fotos? de)|no (?:cambi|he cambi)\p{L}*|nada (?:cambi\p{L}*)|probé todo`,
  doneReply: String.raw`hecho|listo|ya (?:está|lo|la|puedo)|lo (?:hice|hicimos|probé)|sí|funciona|funcionó|sigue|igual|gracias|perfecto|nada|no (?:funciona|funcionó|sirvió)|lamentablemente`,
  withThing: 'con|sin|desde|por|vía|en|usando',
  label: String.raw`error|mensaje|nota|notas|próximo paso|siguiente|pregunta|versión|sistema|navegador|cliente|estado|resultado|conclusión|hipótesis|causa|problema|entorno|probado|hecho|info|actualización|pd|tel|contacto|enlace|de|para|asunto|enviado|fecha|ejemplo|ej|motivo|respuesta|resumen|pendiente|contexto|impacto|o sea`,
  greeting: String.raw`(?:hola|buenos días|buenas(?: tardes| noches)?|buen día|estimad[oa]s?|saludos|muy buenas)(?: (?:a todos|equipo|señor|señora|de nuevo|buenos días)| [\p{Lu}][\p{L}.'-]+){0,3}`,
  closing: String.raw`(?:un |muchos |cordiales |atentos )?saludos?(?: cordiales)?|un saludo(?: cordial)?|atentamente|cordialmente|(?:muchas |mil )?gracias(?: (?:de antemano|por (?:su|tu|la) (?:ayuda|atención)|por todo|a todos))?|quedo (?:atent[oa]|a la espera)|abrazo|enviado desde mi [\p{L} ]+`,
  autoReply: String.raw`respuesta automática|mensaje automático|estoy (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)|fuera de (?:la )?oficina|hemos recibido su (?:solicitud|mensaje|consulta)|este es un mensaje automático`,
  and: 'y luego|y después|y',
  but: 'pero|sin embargo|aunque|excepto|lamentablemente|salvo',
  again: String.raw`otra vez|de nuevo|nuevamente|volví|reintenté|reconect\p{L}*|reanud\p{L}*|probé|repetí|probado`,
  abbreviations: String.raw`ej|p\.ej|etc|sr|sra|dr|dra|aprox|núm|nro|tel|máx|mín|pág|ud|uds|ene|feb|mar|abr|jun|jul|ago|sep|oct|nov|dic|ref|vs|inc`,
  same: 'borra elimi limpi vacia; reini rearr; envia mande manda reenv; revis compr verif mirar miré',
  fix: String.raw`restablecid[oa]|desbloquead[oa]|activad[oa]|desactivad[oa]`,
  happening: {
    cannot: String.raw`nada|nadie|no|error|falla|ningún|nada|nadie|cierra|bloquea\p{L}*|lent\p{L}*|vací\p{L}*|rechaza\p{L}*|dejó de|deja de|imposible|duplica\p{L}*|desaparec\p{L}*|caíd\p{L}*|sin poder|tampoco`,
    since: String.raw`desde (?:el |la |los |las )?((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,50})|a partir de ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,40})|tras ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,40})`,
    scope: String.raw`solo|sólo|todos|todas|nadie|únicamente|otros?|otras?|algunos|\d+ (?:usuarios|clientes|personas)|ambos|funciona|compañeros?`,
    impact: String.raw`urgente|bloquea\p{L}*|crítico|plazo|antes del? (?:lunes|martes|miércoles|jueves|viernes)|producción|ventas|perdiendo|fecha límite`,
    sinceEnd: String.raw`el|la|los|las|mi|mis|nuestr[oa]s?|un|una|no`,
    errorCue: String.raw`error|errores|mensaje|aparece|sale|muestra|dice|devuelve|indica|código|marca|salta|aviso`,
  },
  frame: { reports: '{who} informa: {problem}', reportsNothing: '{who} ha escrito; no consta qué no puede hacer', since: 'desde', error: 'error', environment: 'entorno', scope: 'alcance', impact: 'impacto', notRecorded: 'resultado no registrado', runbook: 'procedimiento', attempted: 'intentado', linked: 'solo enlazado' },
};
