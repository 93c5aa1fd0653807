package jp.otonari.testing.red;

import org.springframework.beans.factory.annotation.Autowired;

/** Has a dependency that its constructor does not show. */
class FieldInjection {

  @Autowired String injected;
}
