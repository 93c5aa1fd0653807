package jp.otonari.testing.red;

/** Prints where nobody looks. */
class Printing {

  void print() {
    System.out.println("lost");
  }
}
