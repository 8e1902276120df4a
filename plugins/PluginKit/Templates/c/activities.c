/* activities.c - one more activity: drawing the workshop's theme together. */
#include "plugin.h"

int32_t answer_activities(const rondo_host *host, json request) {
    json theme = json_get(json_get(request, "settings"), "theme");
    if (!json_is_text(theme)) return refuse(host, "settings.theme", "the theme must be a text");
    out to = {host, false};
    put(&to, "{\"rondo\":\"reply/1\",\"activities\":[{\"id\":\"draw-together\",\"title\":\"Draw ");
    put_inside(&to, theme, 200);
    put(&to, " together\",\"summary\":\"Small groups draw how it could be on one large sheet\",\"phase\":\"create\","
             "\"length\":{\"min\":\"20m\",\"ideal\":\"30m\",\"max\":\"45m\"},\"people\":{\"min\":3,\"max\":30},"
             "\"format\":\"small-groups\",\"group\":{\"min\":3,\"ideal\":4,\"max\":5},\"energy\":\"steady\","
             "\"modes\":[\"making\",\"talking\"],\"exposure\":\"low\",\"roles\":{\"lead\":1},"
             "\"demands\":[\"seeing\",\"fine-movement\"],\"adaptations\":[{\"id\":\"one-says-one-draws\","
             "\"title\":\"One says, one draws\",\"how\":\"Whoever likes says what goes where; another draws it.\","
             "\"lifts\":[\"seeing\",\"fine-movement\"]}],\"steps\":["
             "{\"title\":\"Draw\",\"share\":\"70%\",\"how\":\"Everyone draws on the same sheet.\"},"
             "{\"title\":\"Show\",\"share\":\"30%\",\"how\":\"Each group says in a sentence what it drew.\"}],"
             "\"says\":{\"en\":\"Draw how it could be. There is no wrong way.\"}}]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}
