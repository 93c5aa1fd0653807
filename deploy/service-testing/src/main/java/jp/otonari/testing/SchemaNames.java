package jp.otonari.testing;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** A schema bears the name of its feature, too: two features may each have an {@code Owner}. */
final class SchemaNames extends TypeNameResolver {

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    var name = type.getSimpleName();
    var pack = type.getPackageName();
    var feature = pack.substring(pack.lastIndexOf('.') + 1);
    var prefix = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
    return pack.startsWith("jp.otonari.") && !name.startsWith(prefix) ? prefix + name : name;
  }
}
