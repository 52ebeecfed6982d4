"""Capitals by whose name a text means a government, in English, French and Arabic.

The capitals of Africa and of the states whose governments most often speak in reports on conflicts; a name missing here costs a
role, never a number.
"""

from onrecord.text.countries import ROWS

_CAPITALS = """Abidjan Abuja Accra Addis_Ababa Addis-Abeba Algiers Alger Ankara Antananarivo Asmara Baghdad Bagdad Bamako Bangui Banjul Beijing Pékin Beirut Beyrouth Berlin
Bissau Brazzaville Brussels Bruxelles Bujumbura Cairo Le_Caire Caracas Conakry Cotonou Dakar Damascus Damas Delhi New_Delhi Dhaka Djibouti Dodoma Doha Freetown Gaborone Gitega
Harare Havana Islamabad Jakarta Jerusalem Juba Kabul Kaboul Kampala Khartoum Kigali Kinshasa Kyiv Kiev Libreville Lilongwe Lisbon Lomé London Londres Luanda Lusaka Madrid
Malabo Manila Maputo Mogadishu Mogadiscio Monrovia Moscow Moscou Nairobi Naypyidaw Ndjamena N'Djamena N’Djamena Niamey Nouakchott Ouagadougou Paris Port-au-Prince Port_Sudan Pretoria
Pyongyang Rabat Riyadh Riyad Rome Sanaa Seoul Tbilisi Tehran Téhéran Tripoli Tunis Washington Windhoek Yamoussoukro Yaoundé Yerevan Bakou Baku
الخرطوم القاهرة باماكو نيامي واغادوغو نجامينا أديس_أبابا أسمرة مقديشو جوبا كمبالا نيروبي كيغالي كينشاسا الرباط الجزائر تونس طرابلس موسكو واشنطن باريس لندن بكين
طهران أنقرة الرياض الدوحة أبوظبي بغداد دمشق بيروت القدس صنعاء كييف بروكسل برلين مدريد روما"""

_COUNTRIES = (
    name
    for row in ROWS.strip().splitlines()
    for cell in row.split(";")[:3]
    for name in cell.strip().split("|")
)
STATES = frozenset(
    name.replace("_", " ").strip().lower() for name in (*_CAPITALS.split(), *_COUNTRIES) if name.strip()
)
"""Names of states and of their capitals, in lower case."""
