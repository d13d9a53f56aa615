#include "models/services/demo/DemoPlaces.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
struct Area
{
    const char16_t *municipality;
    const char16_t *district;
    const char16_t *city;
    /// The first three digits of the postcode.
    int postcodes;
    int unit;
};

constexpr Area ownAreas[]{
    {demoMunicipality, u"Innerstaden", u"Malmö", 211, 0}, {demoMunicipality, u"Kirseberg", u"Malmö", 212, 0},
    {demoMunicipality, u"Rosengård", u"Malmö", 213, 2},   {demoMunicipality, u"Husie", u"Malmö", 212, 2},
    {demoMunicipality, u"Sofielund", u"Malmö", 214, 1},   {demoMunicipality, u"Fosie", u"Malmö", 215, 1},
    {demoMunicipality, u"Hyllie", u"Malmö", 215, 1},      {demoMunicipality, u"Oxie", u"Oxie", 238, 2},
    {demoMunicipality, u"Limhamn", u"Limhamn", 216, 0},   {demoMunicipality, u"Bunkeflo", u"Bunkeflostrand", 218, 1},
    {demoMunicipality, u"Tygelsjö", u"Tygelsjö", 218, 1},
};

constexpr Area neighbours[]{
    {u"1281", u"", u"Lund", 226, 0},     {u"1281", u"", u"Dalby", 247, 2},
    {u"1231", u"", u"Arlöv", 232, 0},    {u"1230", u"", u"Staffanstorp", 245, 2},
    {u"1233", u"", u"Vellinge", 235, 1}, {u"1233", u"", u"Höllviken", 236, 1},
    {u"1263", u"", u"Svedala", 233, 2},  {u"1287", u"", u"Trelleborg", 231, 1},
    {u"1262", u"", u"Lomma", 234, 0},    {u"1261", u"", u"Löddeköpinge", 246, 0},
    {u"1264", u"", u"Skurup", 274, 2},   {u"1285", u"", u"Eslöv", 241, 2},
};

constexpr const char16_t *streetStems[]{
    u"Lärkspor",    u"Havtorns", u"Kornblom", u"Blåsipp",  u"Fyrbåks",  u"Vindkvarns", u"Syrengårds",
    u"Ängsull",     u"Måsvinge", u"Näckros",  u"Rågax",    u"Ekollon",  u"Körsbärs",   u"Sandrev",
    u"Tegelslagar", u"Höbärgar", u"Åkerbär",  u"Vipboets", u"Gråpäron", u"Slånbärs",
};
constexpr const char16_t *streetEnds[]{u"vägen", u"gatan", u"gränden", u"stigen", u"gången"};
constexpr const char16_t *farms[]{u"Åkersholm", u"Östra Hagalycke", u"Kärrsboda", u"Näs Nygård", u"Tullstorpsängen"};
} // namespace

DemoPlace demoPlace(HousingForm housing, DemoRandom &random)
{
    const bool elsewhere = housing == HousingForm::Farm || random.chance(6);
    const Area &area = elsewhere ? random.pick(neighbours) : random.pick(ownAreas);
    DemoPlace place;
    place.municipality = QString::fromUtf16(area.municipality);
    place.district = QString::fromUtf16(area.district);
    place.city = QString::fromUtf16(area.city);
    place.postcode = QString::number(area.postcodes * 100 + random.between(10, 69));
    place.unit = area.unit;
    return place;
}

QString demoAddress(HousingForm housing, DemoRandom &random)
{
    if (housing == HousingForm::Farm)
        return QString::fromUtf16(random.pick(farms)) % u' ' % QString::number(random.between(100, 999));
    QString address = QString::fromUtf16(random.pick(streetStems)) % QString::fromUtf16(random.pick(streetEnds)) %
                      u' ' % QString::number(random.between(1, 88));
    if (housing == HousingForm::House && random.chance(10))
        address += random.chance(50) ? u" A"_s : u" B"_s;
    if (housing == HousingForm::Flat)
        address += u" lgh "_s % QString::number(random.between(10, 15) * 100 + random.between(1, 4));
    return address;
}

} // namespace famn
