/** Spanish words that carry feeling, in the masculine singular or as written; endings are added by inflect.ts. */
import type { WordList } from './word-list';

export const SPANISH: WordList = {
  tag: 'es',
  valence: {
    3: `excelente excelentes maravilloso estupendo fantastico increible perfecto impecable magnifico espectacular
      insuperable inmejorable brillante genial fabuloso sensacional extraordinario encantado encanta encantan encanto
      encantaron encantadisimo enamorado adoro amo maravilla joya delicioso exquisito riquisimo buenisimo amabilisimo
      recomendadisimo espectacularmente felicidades enhorabuena bravo mejor mejores superbien flipante cojonudo
      brutal alucinante chulisimo guapisimo divino soberbio sublime formidable excepcional memorable inolvidable`,
    2: `bueno buen bien bonito precioso hermoso feliz contento satisfecho recomiendo recomendable recomendado recomendamos
      recomendaria repetire repetiremos repetiria volvere volveremos volveria gracias agradecido agradezco agradecemos amable
      amables amabilidad atento profesional eficiente eficaz rapido rapidez puntual limpio limpieza comodo comodidad acogedor
      simpatico cercano servicial resolutivo gusta gustan gusto gustado disfrute disfrutar disfrutamos disfrutado alegria
      alegre ilusion orgulloso exito acierto acertado calidad sabroso rico fresco divertido agradable encantador ganga
      fiable confianza ayudaron ayudo solucionaron solucionado resuelto solvento cumple cumplio cumplen
      intuitivo elegante guapo chulo mola molan guay majo majisimo top crack ole bendito lujo placer
      delicia tranquilo tranquilidad ameno util practico barato economico asequible generoso honesto transparente`,
    1: `correcto aceptable decente facil sencillo nuevo gratis interesante amplio luminoso centrico gustaria esperanza
      ojala suave ligero seguro mejorado mejora mejoraron mejorando rentable completo variado puntualmente ameniza
      positivo ventaja ventajas acogida apoyo animo tranquilamente compensa merece salvado suerte afortunado cumplido`,
    '-1': `caro lento pequeno viejo ruidoso ruido frio incomodo confuso complicado dificil aburrido regular mediocre justo
      escaso limitado normalito raro duda dudas tarde espera esperar esperando cola colas insipido soso seco duro
      pesado molestia molestias pena lastima cansado cansa problema problemas fallo fallos incidencia incidencias queja
      falta faltan faltaba anticuado descuidado desgastado flojo floja mejorable desconozco negativo demasiado tardan`,
    '-2': `malo mal mala peor peores roto rota rompio rompe rompieron estropeado defectuoso danado averiado averia inutil
      inservible decepcion decepcionado decepcionante decepcionados defraudado desastre desastroso caotico caos sucio suciedad
      maleducado grosero borde antipatico desagradable descortes impresentable incompetente incompetencia ineficaz
      ineptitud inepto negligente negligencia retraso retrasos retrasado tardaron tardado cancelado cancelaron cancelar cancelo
      perdido perdieron perdi perder reclamar reclamacion reclamaciones reclamo denuncia denunciar
      enfadado enfado enojado molesto indignado indignante harto harta cabreado cabreo frustrado frustrante furioso
      engano enganan enganado enganaron enganoso mentira mentiras mienten mintieron falso abuso abusivo cobraron cobran
      cobrado sobreprecio carisimo lentisimo malisimo odio odiar detesto ignoran ignoraron ignorado nefasto deficiente
      deplorable lamentable penoso triste injusto injusticia vergonzoso averguenza evitar eviten fatal fallando
      falla fallan crudo quemado podrido caducado rancio apesta asqueroso arrepiento arrepentido desaconsejo
      desaconsejable insuficiente nulo nula inaceptable intolerable impotencia agobiante incumplen incumplido incumplimiento
      colgaron cuelgan desesperante desesperado desesperacion miedo dano perjuicio perjudicado desatencion desinteres`,
    '-3': `horrible terrible pesimo asco estafa estafadores estafador estafado estafaron timo timadores fraude robo robaron
      roban ladrones ladron sinverguenza sinverguenzas verguenza basura mierda porqueria repugnante espantoso horroroso
      infame atroz patetico vomitivo inhumano cucarachas intoxicacion pesadilla infierno jamas ruina criminal
      caraduras caradura jodido putada puta cabron cabrones bazofia chapuza tomadura denunciable ridiculo`,
  },
  negators: 'no nunca jamas ni nada nadie ningun ninguna ninguno sin tampoco apenas',
  stronger:
    'muy super mega tan mucho muchisimo totalmente absolutamente realmente demasiado completamente sumamente bien',
  weaker: 'poco algo casi bastante medio ligeramente apenas',
  turns: 'pero aunque sino excepto salvo obstante embargo',
  expected: `funciona funcionan llega llegan llego llegado llegaron contesta contestan contestado contestaron responde responden
    respondieron respondido soluciona solucionan arregla arreglan arreglado entregado entregaron entrega reembolso reembolsan
    reembolsado devolucion devuelven devolvieron devolver carga abre atiende atienden atendieron vino vienen sirve`,
  insults: `idiota idiotas imbecil imbeciles gilipollas subnormal subnormales cabron cabrones hijoputa hijosdeputa payaso
    payasos inutiles retrasados estupido estupidos tonto tontos capullo capullos pringado pringados basuras escoria
    malnacido malnacidos desgraciado desgraciados zorra maricon pendejo pendejos tarado tarados mamon mamones bastardo
    bastardos miserable miserables rata ratas cerdo cerdos asquerosos muerete`,
  questions: `como cuando donde cuanto cuanta cuantos cuantas quien cual cuales que porque puedo pueden podria podrian alguien
    sabe saben sabeis hay tienen teneis`,
  thanks: 'gracias agradecido agradezco agradecemos enhorabuena felicidades',
};
