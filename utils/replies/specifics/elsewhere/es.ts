/** Spanish: things keep their article ("lo de la factura"), so a list of nouns and the article beside them are enough. */
import type { Reading } from './reading';

const NUMBER =
  'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|\\d{1,3}';
const THINGS = `habitaci[oó]n(?:es)?|reservas?|facturas?|pedidos?|entregas?|paquetes?|env[ií]os?|atenci[oó]n|wifi|internet|l[ií]nea fija|l[ií]neas?|cobertura|conexi[oó]n|cuotas?|contratos?|desayunos?|comidas?|cenas?|camas?|baños?|duchas?|llaves?|aplicaci[oó]n|app|web|precios?|reembolsos?|devoluci[oó]n|router|citas?|tiendas?|productos?|cuentas?|tarjetas?|vest[ií]bulo|piscina|aparcamiento|trato|café|pan|sirope|vistas?|terraza|llamadas?|roaming|pantallas?|bater[ií]as?|cargador|ropa|zapatos?|zapatillas?|botas?|chaqueta|camisetas?|tallas?|caja|cajas|bolsas?|botellas?|pizzas?|masa|tarta|bizcocho|queso|carne|pescado|fruta|leche|menú|mesa|camarer[oa]|camareros|recepci[oó]n|maletas?|vuelos?|billetes?|asientos?|tren|autob[uú]s|coche|bicicleta|bici|ruedas?|frenos?|moto|seguro|póliza|hipoteca|préstamo|comisi[oó]n|comisiones|transferencia|pensi[oó]n|lentillas|gafas|receta|tratamiento|consulta|clases?|curso|profesora?|libros?|peri[oó]dico|suscripci[oó]n|cerradura|puerta|ventanas?|colch[oó]n|sof[aá]|silla|mesa|l[aá]mpara|pintura|bote|botes|brocha|muebles?|nevera|lavadora|horno|cafetera|calefacci[oó]n|ascensor|obra|instalaci[oó]n|reparaci[oó]n|pieza|piezas|recambio|garant[ií]a|explicaci[oó]n|paciencia|amabilidad|rapidez|sonrisa|limpieza|calidad|sabor|olor|ruido|cola|espera|retraso|cambio|aviso|correos?|mensajes?|formulario|contraseña|actualizaci[oó]n|código|punto de recogida|repartidor|t[eé]cnico|servicio|pañales|juguetes?|cuna|carrito|pienso|plantas?|flores|ramo`;

/** Feminine by its ending; the rest is masculine. */
const isFeminine = (noun: string): boolean =>
  /(?:a|as|ción|ciones|sión|dad|tud|ud)$|^(?:llaves?|app|web|pensión|pared|red|clases?)$/i.test(noun) &&
  !/^(?:sofás?|problemas?|días?|programas?)$/i.test(noun);

export const spanish: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:sin|esperando|de espera|en cola|al teléfono)(?: \\p{L}{2,20})?(?: \\p{L}{3,14})?`,
    'iu',
  ),
  things: new RegExp(
    `(?<!\\p{L})((?:el|la|los|las|mi|mis|un|una|unos|unas|su|sus|nuestra|nuestro|este|esta|sin) )(${THINGS})(?!\\p{L})`,
    'giu',
  ),
  name(article, noun) {
    const low = article.trim().toLowerCase();
    const many = /s$/i.test(noun) && !/^(?:bus|autob[uú]s)$/i.test(noun);
    if (/^(?:mi|nuestr[oa]|mis)$/.test(low)) return `${many ? 'sus' : 'su'} ${noun.toLowerCase()}`;
    const feminine = isFeminine(noun);
    return `${feminine ? (many ? 'las' : 'la') : many ? 'los' : 'el'} ${noun.toLowerCase()}`;
  },
  own: /(?<!\p{L})(?:yo|me|mi|mis|nos|nuestr\p{L}+|he|hemos|llev[oa]\p{L}*|estoy|mierda|puta|jod\p{L}+|idiota\p{L}*|no|nadie|ni|estaba|esper\p{L}+|pero|aunque)(?!\p{L})/iu,
  glad: /(?<!\p{L})(?:genial|perfect[oa]s?|encanta\p{L}*|estupend[oa]s?|maravill\p{L}+|rápid[oa]s?|amables?|excelente|buen[oa]s?|buenísim[oa]s?|ric[oa]s?|riquísim[oa]s?|delicios[oa]s?|limpi[oa]s?|impecable|recomend\p{L}+|gracias|mejor|cómod[oa]s?|puntual\p{L}*|encantad\p{L}+|fácil)(?!\p{L})/iu,
};
