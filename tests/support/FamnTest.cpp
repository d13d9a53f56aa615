#include "tests/support/FamnTest.h"
