package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a form holds as it is shown, as a browser would send it when nobody changes anything. */
final class Fields {
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*selected[^>]*)>");

    private Fields() {}

    /** Those of the form on a page whose address ends like this. */
    static Map<String, String> shownOn(String page, String action) {
        List<String> forms = Pattern.compile(
                        "(?s)<form\\b[^>]*action=\"[^\"]*" + Pattern.quote(action) + "\".*?</form>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(forms).as(action).hasSize(1);
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(forms.get(0)).results().forEach(field -> put(field, fields));
        return fields;
    }

    private static void put(MatchResult field, Map<String, String> fields) {
        if (field.group(1) != null) {
            String input = field.group(1);
            boolean isChoice = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!isChoice || input.contains("checked")) {
                fields.put(attribute("name", input), attribute("value", input));
            }
        } else if (field.group(2) != null) {
            fields.put(attribute("name", field.group(2)), HtmlUtils.htmlUnescape(field.group(3)));
        } else {
            String chosen = CHOSEN.matcher(field.group(5))
                    .results()
                    .map(option -> attribute("value", option.group(1)))
                    .findFirst()
                    .orElse("");
            fields.put(attribute("name", field.group(4)), chosen);
        }
    }

    private static String attribute(String name, String tag) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(Objects.requireNonNull(found.group(1))))
                .findFirst()
                .orElse("");
    }
}
